-- Who may sign in, in which roles, and the tokens by which other systems act for them.
CREATE TABLE access_account (
    id BIGINT NOT NULL AUTO_INCREMENT,
    name VARCHAR(100) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    origin VARCHAR(20) NOT NULL,
    subject VARCHAR(255) NULL,
    password_hash VARCHAR(300) NULL,
    enabled BOOLEAN NOT NULL,
    demo BOOLEAN NOT NULL DEFAULT FALSE,
    failed_attempts INT NOT NULL DEFAULT 0,
    locked_until DATETIME(6) NULL,
    generation INT NOT NULL DEFAULT 0,
    created_at DATETIME(6) NOT NULL,
    last_signed_in_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT access_account_name UNIQUE (name),
    CONSTRAINT access_account_subject UNIQUE (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE access_account_role (
    account_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    directorate VARCHAR(10) NULL,
    INDEX access_account_role_account (account_id),
    CONSTRAINT access_account_role_of_account FOREIGN KEY (account_id) REFERENCES access_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE access_token (
    id BIGINT NOT NULL AUTO_INCREMENT,
    account_id BIGINT NOT NULL,
    label VARCHAR(100) NOT NULL,
    secret_hash VARCHAR(64) NOT NULL,
    scope VARCHAR(500) NOT NULL,
    demo BOOLEAN NOT NULL DEFAULT FALSE,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NULL,
    revoked_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT access_token_secret UNIQUE (secret_hash),
    INDEX access_token_account (account_id),
    CONSTRAINT access_token_of_account FOREIGN KEY (account_id) REFERENCES access_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
