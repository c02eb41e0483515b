-- One account for each role, demo mode only. The password of each is countyhall-demo, its token demo-NAME; neither is accepted
-- once demo mode is off, whatever stands in these tables.
SET @hash = 'PBKDF2WithHmacSHA512:220000:wzsCgm6mTVpX9oTexyrTubu4k3fbZ0k9b1ONsScMKrA=:467uVcul8zjVSu2lbRdHO1EG9/ieUTEoI88p1vJZalI/x6mNUvSndgqRzGc6dVSS2h1HZDDlqPoB73BPeOe1Tg==';

INSERT INTO access_account (name, display_name, origin, password_hash, enabled, demo, created_at) VALUES
    ('complaints.officer', 'Complaints officer', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('complaints.manager', 'Complaints manager', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('investigator', 'Investigator', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('finance.officer', 'Finance officer', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('budget.manager', 'Budget manager', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('director', 'Director, Adult Social Care and Health', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('risk.owner', 'Risk owner', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('risk.manager', 'Risk manager', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('performance.analyst', 'Performance analyst', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('strategy.lead', 'Strategy lead', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('democratic.services', 'Democratic services', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('member', 'Member', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('auditor', 'Auditor', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6)),
    ('administrator', 'Administrator', 'FORM', @hash, TRUE, TRUE, UTC_TIMESTAMP(6));

INSERT INTO access_account_role (account_id, role)
SELECT id, UPPER(REPLACE(name, '.', '_')) FROM access_account WHERE demo;

UPDATE access_account_role SET directorate = 'ASCH'
WHERE account_id IN (SELECT id FROM access_account WHERE name IN ('budget.manager', 'director'));

INSERT INTO access_token (account_id, label, secret_hash, scope, demo, created_at, expires_at)
SELECT id, 'Demo token', SHA2(CONCAT('demo-', name), 256), 'ALL', TRUE, UTC_TIMESTAMP(6), '2099-12-31' FROM access_account WHERE demo;
