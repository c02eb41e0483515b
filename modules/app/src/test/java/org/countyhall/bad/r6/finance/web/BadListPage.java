package org.countyhall.bad.r6.finance.web;

import java.sql.Connection;

class BadListPage {

    Connection used;
}
