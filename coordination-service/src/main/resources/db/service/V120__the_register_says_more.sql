-- What the register knows of each coordinator, and what each of their families has under way.
alter table coordinator_row
  add column languages text not null default '',
  add column competences text not null default '',
  add column trainings text not null default '',
  add column mandate_from date,
  add column mandate_to date,
  add column mandate_reference_sealed text,
  add column leave_since date,
  add column leave_expected_to date;

create table coordinator_service (
  service_id uuid    primary key,
  case_id    uuid    not null,
  late       boolean not null
);
create index coordinator_service_case on coordinator_service (case_id);

comment on table coordinator_service is 'Services promised and not delivered: what weighs in the load.';
