package org.countyhall.bad.r6.finance.web;

import jakarta.persistence.EntityManager;

class BadResource {

    EntityManager used;
}
