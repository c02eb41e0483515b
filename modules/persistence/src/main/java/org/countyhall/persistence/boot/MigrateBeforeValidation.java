package org.countyhall.persistence.boot;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Runs the migrations at the one moment that lies before Hibernate compares the tables with the entities. */
public class MigrateBeforeValidation implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        Settings.auditKey();
        Settings.checkDocumentKey();
        Settings.checkPasswords();
        Settings.checkMail();
        Migrations.run(Settings.databaseUrl(), Settings.migrationUser(), Settings.migrationPassword(),
                Settings.applicationUser(), Settings.applicationPassword(), Settings.demoMode());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }
}
