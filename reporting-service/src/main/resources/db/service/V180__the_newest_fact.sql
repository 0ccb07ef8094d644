-- How far the history has come is asked for all the time while a dashboard lies open.
create index history_by_position on history (position);
