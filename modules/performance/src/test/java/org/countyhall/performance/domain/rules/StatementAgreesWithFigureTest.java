package org.countyhall.performance.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.countyhall.performance.api.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementAgreesWithFigureTest {

    @ParameterizedTest
    @CsvSource({"66,EXACT,66.0,true", "66,EXACT,66.1,false", "5500,OVER,5573,true", "5500,OVER,5501,true", "5500,OVER,5500,false",
        "3000,NEARLY,2999,true", "3000,NEARLY,3000,false", "3000,NEARLY,2700,true", "3000,NEARLY,2699,false",
        "100,APPROXIMATELY,110,true", "100,APPROXIMATELY,90,true", "100,APPROXIMATELY,111,false", "100,APPROXIMATELY,89,false"})
    void a_figure_makes_a_statement_true_or_false(BigDecimal said, Qualifier qualifier, BigDecimal figure, boolean agrees) {
        assertThat(StatementAgreesWithFigure.check(said, qualifier, figure)).isEqualTo(agrees);
    }
}
