-- The medium-term plan: its versions, the rows of its high-level view, the proposals with every revision, the inputs, the roll-up
-- from which pages read, and the figures as the council printed them.

CREATE TABLE finance_plan (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    financial_year VARCHAR(7) NOT NULL,
    version_number INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    scenario VARCHAR(60) NOT NULL,
    as_at DATE NOT NULL,
    sealed_on DATE NULL,
    sealed_by VARCHAR(100) NULL,
    seal_hash CHAR(64) NULL,
    version INT NOT NULL,
    UNIQUE KEY finance_plan_version (financial_year, version_number)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE finance_row (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    position INT NOT NULL,
    section VARCHAR(60) NOT NULL,
    label VARCHAR(100) NOT NULL,
    source VARCHAR(20) NOT NULL,
    part_in_plan VARCHAR(40) NULL,
    UNIQUE KEY finance_row_name (section, label)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE finance_row_part (
    row_id BIGINT NOT NULL,
    part_id BIGINT NOT NULL,
    PRIMARY KEY (row_id, part_id),
    CONSTRAINT finance_row_part_row FOREIGN KEY (row_id) REFERENCES finance_row (id),
    CONSTRAINT finance_row_part_part FOREIGN KEY (part_id) REFERENCES finance_row (id)
);

CREATE TABLE finance_category (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    position INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    row_id BIGINT NOT NULL,
    UNIQUE KEY finance_category_name (name),
    CONSTRAINT finance_category_row FOREIGN KEY (row_id) REFERENCES finance_row (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE finance_proposal (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL,
    category_id BIGINT NOT NULL,
    directorate VARCHAR(10) NOT NULL,
    division VARCHAR(100) NOT NULL,
    cabinet_member VARCHAR(100) NOT NULL,
    headline VARCHAR(200) NOT NULL,
    description VARCHAR(2000) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    service_area VARCHAR(40) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    status VARCHAR(20) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY finance_proposal_reference (plan_id, reference),
    KEY finance_proposal_cell (plan_id, category_id, directorate, funding, status),
    KEY finance_proposal_status (status, directorate),
    CONSTRAINT finance_proposal_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id),
    CONSTRAINT finance_proposal_category FOREIGN KEY (category_id) REFERENCES finance_category (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE finance_proposal_revision (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    proposal_id BIGINT NOT NULL,
    number INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    category_id BIGINT NOT NULL,
    directorate VARCHAR(10) NOT NULL,
    division VARCHAR(100) NOT NULL,
    cabinet_member VARCHAR(100) NOT NULL,
    headline VARCHAR(200) NOT NULL,
    description VARCHAR(2000) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    service_area VARCHAR(40) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    status VARCHAR(20) NOT NULL,
    UNIQUE KEY finance_proposal_revision_number (proposal_id, number),
    CONSTRAINT finance_proposal_revision_proposal FOREIGN KEY (proposal_id) REFERENCES finance_proposal (id),
    CONSTRAINT finance_proposal_revision_category FOREIGN KEY (category_id) REFERENCES finance_category (id)
) DEFAULT CHARSET = utf8mb4;

-- What cannot be computed: the revised base by directorate and the outstanding actions.
CREATE TABLE finance_plan_input (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    row_id BIGINT NOT NULL,
    directorate VARCHAR(10) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    UNIQUE KEY finance_plan_input_cell (plan_id, row_id, directorate, funding),
    CONSTRAINT finance_plan_input_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id),
    CONSTRAINT finance_plan_input_row FOREIGN KEY (row_id) REFERENCES finance_row (id)
) DEFAULT CHARSET = utf8mb4;

-- Where the money comes from: government grants, business rates, council tax.
CREATE TABLE finance_funding_line (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    position INT NOT NULL,
    label VARCHAR(150) NOT NULL,
    financial_year VARCHAR(7) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    UNIQUE KEY finance_funding_line_year (plan_id, label, financial_year),
    CONSTRAINT finance_funding_line_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id)
) DEFAULT CHARSET = utf8mb4;

-- The sum of the proposals in each cell of the plan, kept by the use cases that change a proposal. Never the only place of a
-- figure: it can be made anew from the proposals at any time and has to come out the same to the penny.
CREATE TABLE finance_rollup (
    plan_id BIGINT NOT NULL,
    row_id BIGINT NOT NULL,
    directorate VARCHAR(10) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    proposals INT NOT NULL,
    PRIMARY KEY (plan_id, row_id, directorate, funding),
    CONSTRAINT finance_rollup_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id),
    CONSTRAINT finance_rollup_row FOREIGN KEY (row_id) REFERENCES finance_row (id)
) DEFAULT CHARSET = utf8mb4;

-- A figure of a printed table in the rows of the plan; directorate ALL is the printed total column.
CREATE TABLE finance_published_cell (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    document VARCHAR(40) NOT NULL,
    place VARCHAR(100) NOT NULL,
    section VARCHAR(60) NOT NULL,
    label VARCHAR(150) NOT NULL,
    row_type VARCHAR(10) NOT NULL,
    directorate VARCHAR(10) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    financial_year VARCHAR(7) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    KEY finance_published_cell_document (plan_id, document),
    CONSTRAINT finance_published_cell_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id)
) DEFAULT CHARSET = utf8mb4;

-- A line of a printed dashboard: how many proposals and how much; no label is its total line.
CREATE TABLE finance_published_dashboard (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    place VARCHAR(100) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    grouped_by VARCHAR(20) NOT NULL,
    label VARCHAR(100) NULL,
    proposals INT NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    CONSTRAINT finance_published_dashboard_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id)
) DEFAULT CHARSET = utf8mb4;

-- A figure of the running text or of a table in £m, with the rows (each with its sign) or service areas that it sums up.
CREATE TABLE finance_statement (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    document VARCHAR(40) NOT NULL,
    place VARCHAR(100) NOT NULL,
    label VARCHAR(150) NOT NULL,
    funding VARCHAR(10) NOT NULL,
    amount DECIMAL(19, 2) NOT NULL,
    CONSTRAINT finance_statement_plan FOREIGN KEY (plan_id) REFERENCES finance_plan (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE finance_statement_row (
    statement_id BIGINT NOT NULL,
    row_id BIGINT NOT NULL,
    sign INT NOT NULL,
    PRIMARY KEY (statement_id, row_id),
    CONSTRAINT finance_statement_row_statement FOREIGN KEY (statement_id) REFERENCES finance_statement (id),
    CONSTRAINT finance_statement_row_row FOREIGN KEY (row_id) REFERENCES finance_row (id)
);

CREATE TABLE finance_statement_area (
    statement_id BIGINT NOT NULL,
    service_area VARCHAR(40) NOT NULL,
    PRIMARY KEY (statement_id, service_area),
    CONSTRAINT finance_statement_area_statement FOREIGN KEY (statement_id) REFERENCES finance_statement (id)
) DEFAULT CHARSET = utf8mb4;

-- What monitoring reported by directorate; overspend positive.
CREATE TABLE finance_monitoring (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    directorate VARCHAR(10) NOT NULL,
    financial_year VARCHAR(7) NOT NULL,
    as_at DATE NOT NULL,
    figure VARCHAR(20) NOT NULL,
    basis VARCHAR(40) NOT NULL,
    variance DECIMAL(19, 2) NOT NULL,
    place VARCHAR(100) NOT NULL,
    UNIQUE KEY finance_monitoring_report (directorate, as_at, figure, basis)
) DEFAULT CHARSET = utf8mb4;
