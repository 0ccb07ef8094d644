-- A role for Metabase, Grafana and others that read published figures out of the database. Run it once, as a superuser
-- connected to the database of reporting-service, when the service has started there for the first time; then give the
-- role a password of its own. It reads the views of the schema open_data, and nothing else.
create role reporting_reader login connection limit 10;
alter role reporting_reader set search_path = open_data;
alter role reporting_reader set default_transaction_read_only = on;
alter role reporting_reader set statement_timeout = '30s';
grant connect on database reporting to reporting_reader;
grant usage on schema open_data to reporting_reader;
grant select on all tables in schema open_data to reporting_reader;
alter default privileges for role reporting_owner in schema open_data grant select on tables to reporting_reader;
