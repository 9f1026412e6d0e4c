{{/* What the core and the migration job are both told. */}}
{{- define "ourplan.databaseEnv" -}}
- name: OURPLAN_DB_HOST
  value: {{ required "database.host: give the address of PostgreSQL" .Values.database.host | quote }}
- name: OURPLAN_DB_PORT
  value: {{ .Values.database.port | quote }}
- name: OURPLAN_DB_NAME
  value: {{ .Values.database.name | quote }}
{{ include "ourplan.fromSecret" (dict "name" "OURPLAN_DB_APP_USER" "secret" .Values.database.app.existingSecret "key" .Values.database.app.userKey) }}
{{ include "ourplan.fromSecret" (dict "name" "OURPLAN_DB_APP_PASSWORD" "secret" .Values.database.app.existingSecret "key" .Values.database.app.passwordKey) }}
- name: OURPLAN_ISSUER
  value: {{ include "ourplan.issuer" . | quote }}
- name: OURPLAN_JWKS
  value: {{ .Values.identity.jwks | default (printf "%s/protocol/openid-connect/certs" (.Values.identity.internalUrl | default (include "ourplan.issuer" .))) | quote }}
- name: OURPLAN_AUDIENCE
  value: {{ .Values.identity.audience | quote }}
{{- end }}
