package org.countyhall.bad.r15.finance.application;

import java.time.LocalDate;
import javax.sql.DataSource;

class GoodDate {

    LocalDate used;
    DataSource ofTheJdk;
}
