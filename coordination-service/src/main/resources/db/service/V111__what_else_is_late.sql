-- View "cases": meetings that were not held and plans that were not revised by their day, while that lasts.
create table lasting_delay (
  case_id      uuid not null,
  subject      uuid not null,
  cause        text not null,
  municipality text not null,
  due_on       date not null,
  primary key (case_id, subject, cause)
);
create index lasting_delay_municipality on lasting_delay (municipality);
