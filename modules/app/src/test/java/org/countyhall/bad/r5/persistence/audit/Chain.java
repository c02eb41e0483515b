package org.countyhall.bad.r5.persistence.audit;

public class Chain {
}
