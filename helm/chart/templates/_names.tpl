{{/* The labels by which Services, budgets and network rules find one component's pods. */}}
{{- define "ourplan.selector" -}}
app.kubernetes.io/name: ourplan
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "ourplan.labels" -}}
{{ include "ourplan.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "ourplan.name" -}}
{{ .root.Release.Name }}-{{ .component }}
{{- end }}

{{- define "ourplan.image" -}}
{{- $tag := .of.tag | default .root.Chart.AppVersion -}}
{{- $separator := hasPrefix "sha256:" $tag | ternary "@" ":" -}}
{{- with .root.Values.image.registry }}{{ . }}/{{ end }}{{ .of.image }}{{ $separator }}{{ $tag }}
{{- end }}

{{/* What every pod has in common: no token, no root, nothing writable but /tmp. */}}
{{- define "ourplan.pod" -}}
serviceAccountName: {{ include "ourplan.name" . }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 256Mi
{{- end }}

{{- define "ourplan.container" -}}
image: {{ include "ourplan.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end }}

{{- define "ourplan.probes" -}}
startupProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 5
  failureThreshold: 36
livenessProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
readinessProbe:
  httpGet: {path: /actuator/health/readiness, port: http}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 3
{{- end }}

{{- define "ourplan.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "ourplan.selector" . | nindent 8 }}
{{- end }}

{{/* One name from a secret: the value itself never stands in the chart. */}}
{{- define "ourplan.fromSecret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end }}

{{- define "ourplan.issuer" -}}
{{ required "identity.issuer: give the realm's address as browsers see it, such as https://identity.example/realms/ourplan" .Values.identity.issuer }}
{{- end }}
