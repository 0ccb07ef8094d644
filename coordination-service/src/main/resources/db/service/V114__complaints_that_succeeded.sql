-- View "cases": complaints about a case that succeeded; without ground and verdict, one that opened it again.
create table case_complaint (
  case_id      uuid        not null,
  complaint_id uuid        not null,
  ground       text,
  verdict      text,
  fulfil_by    date,
  decided_at   timestamptz not null,
  recorded_at  timestamptz not null,
  primary key (case_id, complaint_id, recorded_at)
);
