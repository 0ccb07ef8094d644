#!/bin/sh
# The services' databases and roles, once, when PostgreSQL starts with an empty volume. The same as
# infra/local's Databases.java: NAME_owner owns the schema and runs the migrations, NAME_app is what the service runs as.
# Passwords come from NAME_OWNER_PASSWORD and NAME_APP_PASSWORD; without them a role's password is its name.
set -eu

create() { # database, password of the owner, password of the app
  psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v db="$1" -v owner="$1_owner" -v app="$1_app" \
    -v owner_password="$2" -v app_password="$3" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"db" owner :"owner";
revoke all on database :"db" from public;
grant connect on database :"db" to :"app";
SQL
  psql -v ON_ERROR_STOP=1 -U postgres -d "$1" -v app="$1_app" <<'SQL'
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
}

create request "${REQUEST_OWNER_PASSWORD:-request_owner}" "${REQUEST_APP_PASSWORD:-request_app}"
create coordination "${COORDINATION_OWNER_PASSWORD:-coordination_owner}" "${COORDINATION_APP_PASSWORD:-coordination_app}"
create complaint "${COMPLAINT_OWNER_PASSWORD:-complaint_owner}" "${COMPLAINT_APP_PASSWORD:-complaint_app}"
create reporting "${REPORTING_OWNER_PASSWORD:-reporting_owner}" "${REPORTING_APP_PASSWORD:-reporting_app}"
