package org.countyhall.bad.r4.finance.domain;

import jakarta.ws.rs.core.Response;

class BadKnowsRest {

    Response used;
}
