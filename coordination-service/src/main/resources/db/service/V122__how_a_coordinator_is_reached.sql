alter table coordinator_row add column phone_sealed text;
alter table coordinator_row add column email_sealed text;
