-- Measures, their targets by date, figures with the ones they replaced, commentaries, and what papers say of them.
CREATE TABLE performance_measure (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    code             VARCHAR(20)   NOT NULL,
    name             VARCHAR(300)  NOT NULL,
    kind             VARCHAR(20)   NOT NULL,
    polarity         VARCHAR(20)   NOT NULL,
    unit_kind        VARCHAR(20)   NOT NULL,
    unit             VARCHAR(80)   NOT NULL,
    frequency        VARCHAR(20)   NOT NULL,
    directorate      VARCHAR(10)   NOT NULL,
    owner_module     VARCHAR(30)   NOT NULL,
    owner            VARCHAR(120)  NOT NULL,
    main_component   VARCHAR(160)  NOT NULL,
    arrears_periods  INT           NOT NULL DEFAULT 0,
    arrears_reason   VARCHAR(200)  NULL,
    better_care_fund BOOLEAN       NOT NULL DEFAULT FALSE,
    risk_references  VARCHAR(100)  NULL,
    source           VARCHAR(160)  NULL,
    latest_value     DECIMAL(19,4) NULL,
    latest_qualifier VARCHAR(20)   NULL,
    latest_finality  VARCHAR(20)   NULL,
    latest_period    VARCHAR(80)   NULL,
    latest_as_at     DATE          NULL,
    latest_target    DECIMAL(19,4) NULL,
    latest_floor     DECIMAL(19,4) NULL,
    latest_rag       VARCHAR(20)   NOT NULL,
    latest_direction VARCHAR(20)   NOT NULL,
    version          INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY performance_measure_code (code),
    KEY performance_measure_directorate (directorate, latest_rag)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE performance_target (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    measure_id   BIGINT        NOT NULL,
    valid_from   DATE          NOT NULL,
    target_value DECIMAL(19,4) NOT NULL,
    floor_value  DECIMAL(19,4) NOT NULL,
    source       VARCHAR(160)  NULL,
    version      INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY performance_target_day (measure_id, valid_from),
    CONSTRAINT performance_target_measure FOREIGN KEY (measure_id) REFERENCES performance_measure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE performance_observation (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    measure_id     BIGINT        NOT NULL,
    component      VARCHAR(160)  NOT NULL,
    statistic      VARCHAR(40)   NOT NULL,
    period_label   VARCHAR(80)   NOT NULL,
    period_start   DATE          NOT NULL,
    period_end     DATE          NOT NULL,
    observed_value DECIMAL(19,4) NOT NULL,
    numerator      DECIMAL(19,4) NULL,
    denominator    DECIMAL(19,4) NULL,
    qualifier      VARCHAR(20)   NOT NULL,
    finality       VARCHAR(20)   NOT NULL,
    unit           VARCHAR(80)   NOT NULL,
    source         VARCHAR(200)  NULL,
    recorded_by    VARCHAR(100)  NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY performance_observation_period (measure_id, component, statistic, period_start, period_end),
    CONSTRAINT performance_observation_measure FOREIGN KEY (measure_id) REFERENCES performance_measure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE performance_revision (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    observation_id  BIGINT        NOT NULL,
    old_value       DECIMAL(19,4) NOT NULL,
    old_numerator   DECIMAL(19,4) NULL,
    old_denominator DECIMAL(19,4) NULL,
    old_qualifier   VARCHAR(20)   NOT NULL,
    old_finality    VARCHAR(20)   NOT NULL,
    new_value       DECIMAL(19,4) NOT NULL,
    reason          VARCHAR(300)  NOT NULL,
    changed_by      VARCHAR(100)  NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT performance_revision_observation FOREIGN KEY (observation_id) REFERENCES performance_observation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE performance_commentary (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    measure_id      BIGINT        NOT NULL,
    period_label    VARCHAR(80)   NOT NULL,
    period_start    DATE          NOT NULL,
    period_end      DATE          NOT NULL,
    commentary_text VARCHAR(4000) NOT NULL,
    written_by      VARCHAR(100)  NOT NULL,
    written_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY performance_commentary_period (measure_id, period_start, period_end),
    CONSTRAINT performance_commentary_measure FOREIGN KEY (measure_id) REFERENCES performance_measure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE performance_statement (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    measure_id   BIGINT        NOT NULL,
    subject      VARCHAR(20)   NOT NULL,
    component    VARCHAR(160)  NULL,
    statistic    VARCHAR(40)   NULL,
    period_label VARCHAR(80)   NULL,
    period_start DATE          NULL,
    period_end   DATE          NULL,
    said_value   DECIMAL(19,4) NULL,
    qualifier    VARCHAR(20)   NULL,
    said_word    VARCHAR(60)   NULL,
    place        VARCHAR(200)  NOT NULL,
    version      INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY performance_statement_of (measure_id),
    CONSTRAINT performance_statement_measure FOREIGN KEY (measure_id) REFERENCES performance_measure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
