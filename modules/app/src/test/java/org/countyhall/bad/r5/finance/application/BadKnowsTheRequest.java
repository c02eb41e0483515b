package org.countyhall.bad.r5.finance.application;

import jakarta.servlet.http.HttpServletRequest;

class BadKnowsTheRequest {

    HttpServletRequest used;
}
