-- View "cases": family cases and the services promised in them.
create table case_row (
  case_id           uuid        primary key,
  municipality      text        not null,
  request_id        uuid        not null,
  opened_at         timestamptz not null,
  coordinator_id    uuid,
  appointed_at      timestamptz,
  appointment_due   timestamptz,
  appointment_late  boolean     not null default false,
  closed_at         timestamptz,
  closing_reason    text,
  version           bigint      not null
);
create index case_row_municipality on case_row (municipality, opened_at);
create index case_row_coordinator on case_row (coordinator_id);

create table service_row (
  service_id      uuid    primary key,
  case_id         uuid    not null,
  kind            text    not null,
  provider_sealed text,
  due_on          date    not null,
  delayed         boolean not null default false,
  delivered_on    date,
  days_late       integer
);
create index service_row_case on service_row (case_id);

comment on column service_row.provider_sealed is 'Sealed under the key of the case; null when nobody said.';
