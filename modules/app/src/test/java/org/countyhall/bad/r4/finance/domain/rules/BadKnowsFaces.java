package org.countyhall.bad.r4.finance.domain.rules;

import jakarta.faces.context.FacesContext;

class BadKnowsFaces {

    FacesContext used;
}
