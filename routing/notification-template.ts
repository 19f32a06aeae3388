/**
 * The text of every notification, once for all receivers: what, of which system, how grave, and where to go from there. Each part is left out when
 * the alert does not carry it, so an alert without labels or annotations still gives a text that somebody can act on.
 *
 * @see https://prometheus.io/docs/alerting/latest/notifications/ for the data that templates see
 */

/** File name in the Alertmanager's configuration folder. */
export const TEMPLATE_FILE = "observability.tmpl";

/** Alerts of one group that are written out. A node that goes down can bring hundreds, and chats refuse a text that is too long. */
const SHOWN_ALERTS = 10;

export const NOTIFICATION_TEMPLATE = `
{{- define "observability.title" -}}
[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ len .Alerts.Firing }}{{ end }}]
{{- with .CommonLabels.environment }} {{ . }}{{ end }}
{{- with .CommonLabels.system }} {{ . }}{{ end }}
{{- with .CommonLabels.severity }} {{ . }}{{ end }}: {{ with .CommonLabels.alertname }}{{ . }}{{ else }}alerts without a common name{{ end }}
{{- end -}}

{{- define "observability.color" -}}
{{ if ne .Status "firing" }}good{{ else if eq .CommonLabels.severity "critical" }}danger{{ else if eq .CommonLabels.severity "info" }}#439fe0{{ else }}warning{{ end }}
{{- end -}}

{{- define "observability.pager-severity" -}}
{{ if eq .CommonLabels.severity "info" }}info{{ else if eq .CommonLabels.severity "warning" }}warning{{ else }}critical{{ end }}
{{- end -}}

{{- define "observability.alerts-link" -}}
{{ .ExternalURL }}/#/alerts?receiver={{ .Receiver | urlquery }}
{{- end -}}

{{- define "observability.silence-link" -}}
{{ .ExternalURL }}/#/silences/new?filter=%7B{{ range $index, $pair := .GroupLabels.SortedPairs }}{{ if $index }}%2C{{ end }}{{ $pair.Name }}%3D%22{{ $pair.Value | urlquery }}%22{{ end }}%7D
{{- end -}}

{{- define "observability.summary" -}}
{{ with .Annotations.summary }}{{ . }}{{ else }}{{ with .Labels.alertname }}{{ . }}{{ else }}An alert without a name{{ end }}{{ end }}
{{- end -}}

{{- define "observability.text" -}}
{{ range $index, $alert := .Alerts }}{{ if lt $index ${SHOWN_ALERTS} }}{{ template "observability.summary" $alert }}{{ if eq $alert.Status "resolved" }} (resolved){{ end }}
{{ with $alert.Annotations.description }}{{ . }}
{{ end }}{{ with $alert.Annotations.runbook_url }}Runbook: {{ . }}
{{ end }}{{ with $alert.Annotations.dashboard_url }}Dashboard: {{ . }}
{{ end }}{{ with $alert.Annotations.owner }}Owner: {{ . }}
{{ end }}
{{ end }}{{ end }}{{ if gt (len .Alerts) ${SHOWN_ALERTS} }}The first ${SHOWN_ALERTS} of {{ len .Alerts }} alerts.
{{ end }}{{ if eq .Status "firing" }}Silence: {{ template "observability.silence-link" . }}{{ end }}
{{- end -}}

{{- define "observability.html" -}}
<h3>{{ template "observability.title" . }}</h3>
{{ range $index, $alert := .Alerts }}{{ if lt $index ${SHOWN_ALERTS} -}}
<p><b>{{ template "observability.summary" $alert }}</b>{{ if eq $alert.Status "resolved" }} (resolved){{ end }}
{{- with $alert.Annotations.description }}<br>{{ . }}{{ end }}
{{- with $alert.Annotations.runbook_url }}<br><a href="{{ . }}">Runbook</a>{{ end }}
{{- with $alert.Annotations.dashboard_url }}<br><a href="{{ . }}">Dashboard</a>{{ end }}
{{- with $alert.Annotations.owner }}<br>Owner: {{ . }}{{ end }}</p>
{{ end }}{{ end }}{{ if gt (len .Alerts) ${SHOWN_ALERTS} }}<p>The first ${SHOWN_ALERTS} of {{ len .Alerts }} alerts.</p>
{{ end }}{{ if eq .Status "firing" }}<p><a href="{{ template "observability.silence-link" . }}">Silence these alerts</a></p>{{ end }}
{{- end -}}
`;
