package org.countyhall.bad.r7.finance.api;

import jakarta.persistence.EntityManager;

class BadQuery {

    EntityManager used;
}
