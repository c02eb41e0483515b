package org.countyhall.bad.r15.finance.application;

import java.util.Date;

class BadDate {

    Date used;
}
