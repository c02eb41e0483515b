package org.countyhall.bad.r15.finance.application;

import java.util.Calendar;

class BadCalendar {

    Calendar used;
}
