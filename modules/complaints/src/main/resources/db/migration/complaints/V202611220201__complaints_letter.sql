-- Templates of letters, changed by the complaints manager, and letters with their way through check, approval and sending.
CREATE TABLE complaints_letter_template (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT           NOT NULL,
  code       VARCHAR(40)   NOT NULL,
  kind       VARCHAR(40)   NOT NULL,
  name       VARCHAR(100)  NOT NULL,
  subject    VARCHAR(200)  NOT NULL,
  body       TEXT          NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  changed_by VARCHAR(100)  NOT NULL,
  UNIQUE KEY complaints_letter_template_code (code)
);

CREATE TABLE complaints_letter (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  case_id     BIGINT       NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  name        VARCHAR(100) NOT NULL,
  stage       INT          NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  addressee   VARCHAR(500) NOT NULL,
  send_to     VARCHAR(254) NULL,
  subject     VARCHAR(200) NOT NULL,
  text        MEDIUMTEXT   NOT NULL,
  written_by  VARCHAR(100) NOT NULL,
  checker     VARCHAR(100) NULL,
  signatory   VARCHAR(200) NULL,
  capacity    VARCHAR(30)  NULL,
  sent_on     DATE         NULL,
  sent_how    VARCHAR(20)  NULL,
  message_id  VARCHAR(200) NULL,
  reply_token VARCHAR(40)  NULL,
  drafted_at  DATETIME(6)  NOT NULL,
  changed_at  DATETIME(6)  NOT NULL,
  changed_by  VARCHAR(100) NOT NULL,
  KEY complaints_letter_case (case_id, id),
  KEY complaints_letter_state (state, checker),
  KEY complaints_letter_writer (written_by, state),
  UNIQUE KEY complaints_letter_message (message_id),
  UNIQUE KEY complaints_letter_token (reply_token),
  CONSTRAINT complaints_letter_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_letter_step (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_id BIGINT        NOT NULL,
  action    VARCHAR(20)   NOT NULL,
  at        DATETIME(6)   NOT NULL,
  who       VARCHAR(100)  NOT NULL,
  remark    VARCHAR(2000) NULL,
  KEY complaints_letter_step_letter (letter_id, id),
  CONSTRAINT complaints_letter_step_letter FOREIGN KEY (letter_id) REFERENCES complaints_letter (id)
);

-- What a new council starts with; words are the council's to change. "# " is a heading, "- " a point, [[…]] is to be filled in by hand.
INSERT INTO complaints_letter_template (version, code, kind, name, subject, body, changed_at, changed_by) VALUES
(0, 'acknowledgement', 'ACKNOWLEDGEMENT', 'Acknowledgement', 'We have received your complaint', 'Dear {{complainant}}

Thank you for getting in touch with us. We received your complaint on {{receivedOn}}. Its reference is {{reference}}; please quote it whenever you write or call.

# What we understand your complaint to be about
{{points}}

If we have misunderstood anything, please tell us.

# What happens next
{{officer}} looks after your complaint. We aim to answer you by {{respondBy}}. If we need longer we will ask you first and tell you why.

If you need this letter in another form, or somebody to speak for you, we will arrange it.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system'),
(0, 'extension', 'EXTENSION', 'Extension agreed', 'More time to answer your complaint', 'Dear {{complainant}}

Thank you for agreeing that we may take longer over your complaint {{reference}}. Our answer was due on {{previousDate}}; we will now answer you by {{newDate}}.

We need the time because: {{delayReason}}.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system'),
(0, 'holding', 'HOLDING', 'Holding letter', 'Your complaint is still being looked into', 'Dear {{complainant}}

We are still working on your complaint {{reference}}, which we received on {{receivedOn}}. We are sorry that you do not have our answer yet.

The reason is: [[say what is still missing and from whom]].

We now expect to answer by {{respondBy}}. Please tell us if you do not agree.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system'),
(0, 'response', 'RESPONSE', 'Response', 'Our answer to your complaint', 'Dear {{complainant}}

This is our answer to your complaint {{reference}}, which we received on {{receivedOn}}.

# How we looked into it
[[say whom we spoke to, what we read and when]]

# What we found
{{findings}}

# What we will do
[[say what we will put right, by when and who sees to it, or that nothing needs to be done]]

# If you are not content with this answer
{{nextStep}}

Yours sincerely', UTC_TIMESTAMP(6), 'system'),
(0, 'refusal', 'REFUSAL', 'Refusal', 'We cannot take up your complaint', 'Dear {{complainant}}

Thank you for writing to us. We received your letter on {{receivedOn}}; its reference is {{reference}}.

We cannot take this matter up as a complaint, because [[say why: too long ago, another body''s matter, another procedure, no consent]].

# Who can help you
[[name the body or procedure that can deal with it, and how to reach it]]

# If you think this is wrong
{{nextStep}}

Yours sincerely', UTC_TIMESTAMP(6), 'system'),
(0, 'settled', 'SETTLED', 'Settled informally', 'Your concern has been settled', 'Dear {{complainant}}

You told us on {{receivedOn}} about your concern {{reference}}. We have put it right: [[say in a sentence what was done]].

We understand that you are content with this. If we are wrong, tell us, and we will treat it as a complaint from the day you first told us.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system'),
(0, 'stageTwo', 'STAGE_TWO_ACKNOWLEDGEMENT', 'Stage two acknowledgement', 'Your complaint at stage two', 'Dear {{complainant}}

You have asked us to look at your complaint {{reference}} again. Somebody who had no part in our first answer will do so.

We will answer you by {{respondBy}}. That answer is our last word; after it you can go to the Local Government and Social Care Ombudsman.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system'),
(0, 'provider', 'TO_PROVIDER', 'Request to a provider', 'Request for a contribution', 'Dear colleague

We are looking into a complaint about a service that you provide for us. Our reference is {{reference}}.

# What we need to know
{{points}}

Please answer each point in writing by [[date]], with copies of the records your answer rests on. The council stays responsible for answering the person.

Yours sincerely

{{officer}}
{{council}}', UTC_TIMESTAMP(6), 'system');
