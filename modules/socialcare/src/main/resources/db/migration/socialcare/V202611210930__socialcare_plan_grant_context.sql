-- The winter pressures plan, its grant, and figures that help to read the measures.
CREATE TABLE socialcare_plan (
    id      BIGINT       NOT NULL AUTO_INCREMENT,
    code    VARCHAR(40)  NOT NULL,
    title   VARCHAR(160) NOT NULL,
    source  VARCHAR(160) NULL,
    version INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY socialcare_plan_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_plan_section (
    plan_id    BIGINT       NOT NULL,
    section_no INT          NOT NULL,
    title      VARCHAR(160) NOT NULL,
    page_no    INT          NOT NULL,
    PRIMARY KEY (plan_id, section_no),
    CONSTRAINT socialcare_section_plan FOREIGN KEY (plan_id) REFERENCES socialcare_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_plan_version (
    plan_id     BIGINT       NOT NULL,
    label       VARCHAR(20)  NOT NULL,
    issued_on   DATE         NOT NULL,
    change_text VARCHAR(300) NOT NULL,
    PRIMARY KEY (plan_id, label),
    CONSTRAINT socialcare_version_plan FOREIGN KEY (plan_id) REFERENCES socialcare_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_deliverable (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    plan_id      BIGINT       NOT NULL,
    reference    VARCHAR(20)  NOT NULL,
    title        VARCHAR(200) NOT NULL,
    purpose      VARCHAR(400) NULL,
    due_month    DATE         NOT NULL,
    completed_on DATE         NULL,
    completed_by VARCHAR(100) NULL,
    version      INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY socialcare_deliverable_reference (plan_id, reference),
    CONSTRAINT socialcare_deliverable_plan FOREIGN KEY (plan_id) REFERENCES socialcare_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_grant (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    code       VARCHAR(40)   NOT NULL,
    title      VARCHAR(160)  NOT NULL,
    allocation DECIMAL(19,2) NOT NULL,
    source     VARCHAR(160)  NULL,
    version    INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY socialcare_grant_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_grant_profile (
    grant_id    BIGINT        NOT NULL,
    position_no INT           NOT NULL,
    area        VARCHAR(120)  NOT NULL,
    spend_month DATE          NOT NULL,
    amount      DECIMAL(19,2) NOT NULL,
    PRIMARY KEY (grant_id, area, spend_month),
    CONSTRAINT socialcare_profile_grant FOREIGN KEY (grant_id) REFERENCES socialcare_grant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_grant_date (
    grant_id   BIGINT       NOT NULL,
    what       VARCHAR(120) NOT NULL,
    day        DATE         NOT NULL,
    month_only BOOLEAN      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (grant_id, what, day),
    CONSTRAINT socialcare_date_grant FOREIGN KEY (grant_id) REFERENCES socialcare_grant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE socialcare_context_figure (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    theme        VARCHAR(60)   NOT NULL,
    label        VARCHAR(160)  NOT NULL,
    figure_value DECIMAL(19,4) NOT NULL,
    unit         VARCHAR(60)   NOT NULL,
    qualifier    VARCHAR(20)   NULL,
    period_label VARCHAR(80)   NULL,
    area         VARCHAR(40)   NOT NULL,
    source       VARCHAR(80)   NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY socialcare_context_theme (theme)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
