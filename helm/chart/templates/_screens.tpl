{{/* The two UIs differ in name, client and size only. Expects root, component and of. */}}
{{- define "ourplan.screens.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "ourplan.name" . }}
  labels:
    {{- include "ourplan.labels" . | nindent 4 }}
spec:
  replicas: {{ .of.replicas }}
  strategy:
    rollingUpdate: {maxUnavailable: 0, maxSurge: 1}
  selector:
    matchLabels:
      {{- include "ourplan.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "ourplan.labels" . | nindent 8 }}
    spec:
      {{- include "ourplan.pod" . | nindent 6 }}
      {{- include "ourplan.spread" . | nindent 6 }}
      # people are in the middle of a sentence: let their requests end
      terminationGracePeriodSeconds: 60
      containers:
        - name: {{ .component }}
          {{- include "ourplan.container" . | nindent 10 }}
          ports:
            - {name: http, containerPort: {{ .port }}, protocol: TCP}
          env:
            - {name: OURPLAN_PORT, value: {{ .port | quote }}}
            - {name: OURPLAN_BIND, value: 0.0.0.0}
            - name: OURPLAN_CORE_URL
              value: http://{{ include "ourplan.name" (dict "root" .root "component" "core") }}:8080
            - name: OURPLAN_ISSUER
              value: {{ include "ourplan.issuer" .root | quote }}
            - name: OURPLAN_OIDC_INTERNAL_URL
              value: {{ .root.Values.identity.internalUrl | default (include "ourplan.issuer" .root) | quote }}
            - name: OURPLAN_CLIENT_ID
              value: {{ .of.clientId | quote }}
            {{- include "ourplan.fromSecret" (dict "name" "OURPLAN_CLIENT_SECRET" "secret" .of.existingSecret "key" .of.secretKey) | nindent 12 }}
          {{- include "ourplan.probes" . | nindent 10 }}
          resources:
            {{- toYaml .of.resources | nindent 12 }}
{{- end }}

{{/* A session lives in one pod's memory, so a browser keeps to the pod where it began. */}}
{{- define "ourplan.screens.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "ourplan.name" . }}
  labels:
    {{- include "ourplan.labels" . | nindent 4 }}
spec:
  sessionAffinity: ClientIP
  selector:
    {{- include "ourplan.selector" . | nindent 4 }}
  ports:
    - {name: http, port: {{ .port }}, targetPort: http, protocol: TCP}
{{- end }}

{{- define "ourplan.screens.networkpolicy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "ourplan.name" . }}
  labels:
    {{- include "ourplan.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "ourplan.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    {{- include "ourplan.from.ingressController" .root | nindent 4 }}
      ports:
        - {port: {{ .port }}, protocol: TCP}
    {{- include "ourplan.from.metrics" . | nindent 4 }}
  egress:
    {{- include "ourplan.to.names" . | nindent 4 }}
    {{- include "ourplan.to.identity" .root | nindent 4 }}
    - to:
        - podSelector:
            matchLabels:
              {{- include "ourplan.selector" (dict "root" .root "component" "core") | nindent 14 }}
      ports:
        - {port: 8080, protocol: TCP}
{{- end }}
