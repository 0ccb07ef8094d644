-- What the complaint service states about a complaint on its way.
alter table complaint_view
  add column standing               text,
  add column signature              text,
  add column authority              text,
  add column deadline               text,
  add column defect_found_at        timestamptz,
  add column defect_mended_at       timestamptz,
  add column lateness               text,
  add column deferred_effect        text,
  add column responsible            text,
  add column fulfilment_breached_at timestamptz;
comment on column complaint_view.fulfilment_breached_at is 'When the day the county governor had set went by with nothing done.';
