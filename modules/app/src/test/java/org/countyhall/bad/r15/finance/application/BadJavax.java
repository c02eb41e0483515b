package org.countyhall.bad.r15.finance.application;

import javax.transaction.xa.XAResource;

class BadJavax {

    XAResource used;
}
