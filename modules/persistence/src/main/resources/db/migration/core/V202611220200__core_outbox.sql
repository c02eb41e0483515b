-- Mail on its way out, written in the transaction that wants it sent. Subject and body carry a reference, never a case's content.
CREATE TABLE core_outbox (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id  VARCHAR(200) NOT NULL,
  posted_at   DATETIME(6)  NOT NULL,
  posted_by   VARCHAR(100) NOT NULL,
  recipient   VARCHAR(254) NOT NULL,
  subject     VARCHAR(200) NOT NULL,
  body        TEXT         NOT NULL,
  about       VARCHAR(40)  NULL,
  reply_to    VARCHAR(254) NULL,
  automatic   BOOLEAN      NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  tries       INT          NOT NULL,
  next_try_at DATETIME(6)  NULL,
  sent_at     DATETIME(6)  NULL,
  last_error  VARCHAR(500) NULL,
  UNIQUE KEY core_outbox_message_id (message_id),
  KEY core_outbox_waiting (state, next_try_at, id),
  KEY core_outbox_about (about, id)
);

-- Files that go with a mail, by the word under which their owner finds them when it is sent.
CREATE TABLE core_outbox_enclosure (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  outbox_id BIGINT       NOT NULL,
  name      VARCHAR(200) NOT NULL,
  type      VARCHAR(100) NOT NULL,
  reference VARCHAR(200) NOT NULL,
  KEY core_outbox_enclosure_outbox (outbox_id, id),
  CONSTRAINT core_outbox_enclosure_outbox FOREIGN KEY (outbox_id) REFERENCES core_outbox (id)
);
