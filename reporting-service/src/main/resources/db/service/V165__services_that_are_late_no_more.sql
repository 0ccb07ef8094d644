-- A service that was late has come, is wanted no more, or was to come in a case that has ended: it is late no longer.
alter table service_view add column over_at timestamptz;
