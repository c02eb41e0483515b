package org.countyhall.bad.r4.finance.domain;

import org.hibernate.Session;

class BadKnowsHibernate {

    Session used;
}
