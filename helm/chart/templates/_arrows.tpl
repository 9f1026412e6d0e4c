{{/* Ends of the arrows between pods. Each is one peer; the caller adds the port where it differs. */}}
{{- define "ourplan.from.ingressController" -}}
- from:
    - namespaceSelector:
        matchLabels:
          {{- toYaml .Values.ingress.controller.namespaceLabels | nindent 10 }}
      {{- with .Values.ingress.controller.podLabels }}
      podSelector:
        matchLabels:
          {{- toYaml . | nindent 10 }}
      {{- end }}
{{- end }}

{{- define "ourplan.from.metrics" -}}
{{- with .root.Values.metrics.namespaceLabels }}
- from:
    - namespaceSelector:
        matchLabels:
          {{- toYaml . | nindent 10 }}
  ports:
    - {port: {{ $.port }}, protocol: TCP}
{{- end }}
{{- end }}

{{- define "ourplan.to.names" -}}
- to:
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: kube-system
      podSelector:
        matchLabels:
          k8s-app: kube-dns
  ports:
    - {port: 53, protocol: UDP}
    - {port: 53, protocol: TCP}
{{- end }}

{{- define "ourplan.to.database" -}}
{{- if not (or .Values.database.cidrs .Values.database.podLabels) }}
{{- fail "database.cidrs or database.podLabels: say where PostgreSQL is, otherwise the network rules cut it off" }}
{{- end }}
- to:
    {{- range .Values.database.cidrs }}
    - ipBlock: {cidr: {{ . | quote }}}
    {{- end }}
    {{- with .Values.database.podLabels }}
    - podSelector:
        matchLabels:
          {{- toYaml . | nindent 10 }}
    {{- end }}
  ports:
    - {port: {{ .Values.database.port }}, protocol: TCP}
{{- end }}

{{- define "ourplan.to.identity" -}}
{{- if not (or .Values.identity.cidrs .Values.identity.namespaceLabels .Values.identity.podLabels) }}
{{- fail "identity.cidrs, identity.namespaceLabels or identity.podLabels: say where Keycloak is, otherwise the network rules cut it off" }}
{{- end }}
- to:
    {{- range .Values.identity.cidrs }}
    - ipBlock: {cidr: {{ . | quote }}}
    {{- end }}
    {{- if or .Values.identity.namespaceLabels .Values.identity.podLabels }}
    -
      {{- with .Values.identity.namespaceLabels }}
      namespaceSelector:
        matchLabels:
          {{- toYaml . | nindent 10 }}
      {{- end }}
      {{- with .Values.identity.podLabels }}
      podSelector:
        matchLabels:
          {{- toYaml . | nindent 10 }}
      {{- end }}
    {{- end }}
  ports:
    - {port: {{ .Values.identity.port }}, protocol: TCP}
{{- end }}
