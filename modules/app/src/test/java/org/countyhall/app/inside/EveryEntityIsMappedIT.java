package org.countyhall.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A module that is forgotten in the persistence unit deploys happily without its entities; here it is noticed. */
@ExtendWith(ArquillianExtension.class)
class EveryEntityIsMappedIT {

    @PersistenceContext
    EntityManager em;

    @Test
    void the_persistence_unit_knows_every_entity_of_every_module() throws IOException {
        List<String> mapped = em.getMetamodel().getEntities().stream().map(entity -> entity.getJavaType().getName()).sorted().toList();
        assertThat(mapped).isNotEmpty().isEqualTo(written());
    }

    private static List<String> written() throws IOException {
        try (InputStream list = Thread.currentThread().getContextClassLoader().getResourceAsStream("entities.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
