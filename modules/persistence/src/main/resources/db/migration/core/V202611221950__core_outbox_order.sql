-- The list of outgoing mail is ordered and filtered by when a mail was written and when it went.
ALTER TABLE core_outbox ADD KEY core_outbox_posted (posted_at, id), ADD KEY core_outbox_sent (sent_at, id);
