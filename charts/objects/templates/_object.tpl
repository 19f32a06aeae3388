{{- /*
One object of a kind. Arguments: root, apiVersion, kind, scope ("Namespaced" or "Cluster"), object.
The spec goes through toYaml only: alert templates such as {{"{{"}} $labels.pod {{"}}"}} arrive unchanged.
*/ -}}
{{- define "objects.object" -}}
apiVersion: {{ .apiVersion }}
kind: {{ .kind }}
metadata:
  {{- include "objects.metadata" . | nindent 2 }}
spec:
  {{- toYaml .object.spec | nindent 2 }}
{{- end -}}

{{- /* Metadata of an object. Arguments: root, scope, object. */ -}}
{{- define "objects.metadata" -}}
name: {{ .object.name }}
{{- if eq .scope "Namespaced" }}
namespace: {{ .object.namespace | default .root.Release.Namespace }}
{{- end }}
labels:
  app.kubernetes.io/managed-by: {{ .root.Release.Service }}
  app.kubernetes.io/part-of: observability
  observability/system: {{ .root.Values.system }}
  {{- with .object.labels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end -}}

{{- /* Rules of Loki's ruler as one file of a ConfigMap, which Loki's pods mount. Arguments: root, object. */ -}}
{{- define "objects.logRules" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "objects.metadata" (dict "root" .root "scope" "Namespaced" "object" .object) | nindent 2 }}
data:
  {{ .object.name }}.yaml: |
    {{- toYaml .object.spec | nindent 4 }}
{{- end -}}
