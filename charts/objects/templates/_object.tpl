{{- /*
One object of a kind. Arguments: root, apiVersion, kind, scope ("Namespaced" or "Cluster"), object.
The spec goes through toYaml only: alert templates such as {{"{{"}} $labels.pod {{"}}"}} arrive unchanged.
*/ -}}
{{- define "objects.object" -}}
apiVersion: {{ .apiVersion }}
kind: {{ .kind }}
metadata:
  name: {{ .object.name }}
  {{- if eq .scope "Namespaced" }}
  namespace: {{ .object.namespace | default .root.Release.Namespace }}
  {{- end }}
  labels:
    app.kubernetes.io/managed-by: {{ .root.Release.Service }}
    app.kubernetes.io/part-of: observability
    observability/system: {{ .root.Values.system }}
    {{- with .object.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  {{- toYaml .object.spec | nindent 2 }}
{{- end -}}
