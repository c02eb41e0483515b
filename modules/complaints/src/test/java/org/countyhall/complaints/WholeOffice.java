package org.countyhall.complaints;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.core.demo.DemoData;
import org.countyhall.core.mail.MailQueue;
import org.countyhall.core.sql.Together;
import org.countyhall.core.timer.TimedJob;
import org.countyhall.testkit.Somebody;
import org.countyhall.testkit.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The complaints office over a real database: a use case gets what the application gives it, what it tells is heard by those who
 * listen, somebody sits at the desk, and the clock stands still. Each step is a transaction of its own; refused, it leaves nothing. A test class
 * has it as an extension: it opens before the first test, with an empty register, and closes after the last.
 */
public final class WholeOffice implements BeforeAllCallback, AfterAllCallback {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<Class<?>> CLASSES = classes();

    /** One account for each role, named as the role, and {@code another.officer} beside {@code complaints.officer}. */
    private static final Colleagues COLLEAGUES = new Colleagues() {
        @Override
        public List<CurrentUser> holding(Role role) {
            return List.of(Somebody.with(role));
        }

        @Override
        public Optional<CurrentUser> acting(String account) {
            return Role.ofGroup(account.replace("another.", "complaints.")).map(role -> new Somebody(account, role));
        }

        @Override
        public Map<String, String> names() {
            return Map.of();
        }
    };

    private TestDatabase database;
    private final List<String> trail = new ArrayList<>();
    private CurrentUser user = Somebody.with(Role.COMPLAINTS_OFFICER);
    private Clock clock;
    private Optional<String> home = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        database = TestDatabase.with(CLASSES.stream().filter(type -> type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)).toArray(Class<?>[]::new));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.close();
    }

    public WholeOffice empty(String today) {
        EmptyRegister.in(database);
        trail.clear();
        return as("complaints.officer", Role.COMPLAINTS_OFFICER).on(today);
    }

    public WholeOffice on(String day) {
        return at(LocalDate.parse(day).atTime(LocalTime.NOON));
    }

    public WholeOffice at(LocalDateTime moment) {
        clock = Clock.fixed(moment.atZone(LONDON).toInstant(), LONDON);
        return this;
    }

    public WholeOffice as(String account, Role role) {
        return as(new Somebody(account, role));
    }

    /** Somebody with several roles, or within directorates. */
    public WholeOffice as(CurrentUser somebody) {
        user = somebody;
        return this;
    }

    /** Where the application keeps its files. */
    public WholeOffice home(Path folder) {
        home = Optional.of(folder.toString());
        return this;
    }

    public <U, R> R asks(Class<U> useCase, Function<U, R> step) {
        return database.inTransaction(em -> {
            Step one = new Step(em);
            R result = step.apply(one.one(useCase));
            one.end();
            return result;
        });
    }

    public <U> void does(Class<U> useCase, Consumer<U> step) {
        asks(useCase, one -> {
            step.accept(one);
            return null;
        });
    }

    /** A job of the night, by its class's name. */
    public void runs(String job) {
        named(job, TimedJob.class, TimedJob::run);
    }

    /** Invented data, by its class's name. */
    public void loads(String data) {
        named(data, DemoData.class, DemoData::load);
    }

    private <T> void named(String name, Class<T> type, Consumer<T> work) {
        database.transaction(em -> {
            Step step = new Step(em);
            work.accept(type.cast(step.one(CLASSES.stream().filter(one -> one.getSimpleName().equals(name)).findFirst().orElseThrow())));
            step.end();
        });
    }

    public long count(String from) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from).getSingleResult()).longValue());
    }

    public void sql(String statement) {
        database.transaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    public TestDatabase database() {
        return database;
    }

    /** What was written to the audit trail, as {@code what subject}. */
    public List<String> trail() {
        return List.copyOf(trail);
    }

    /** What one transaction works with. */
    private final class Step {

        private final EntityManager em;
        private final Map<Class<?>, Object> made = new HashMap<>();
        private final Map<Object, Object> kept = new HashMap<>();
        private final List<Synchronization> last = new ArrayList<>();

        private Step(EntityManager em) {
            this.em = em;
        }

        private <T> T one(Class<T> wanted) {
            Object given = infrastructure(wanted);
            if (given != null) {
                return wanted.cast(given);
            }
            Optional<Class<?>> bean = wanted.isInterface() ? beans().filter(wanted::isAssignableFrom).findFirst() : Optional.of(wanted);
            return wanted.cast(bean.map(this::made).orElseGet(() -> absent(wanted)));
        }

        private Object made(Class<?> type) {
            Object known = made.get(type);
            if (known == null) {
                known = create(type);
                made.put(type, known);
                for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                    for (Field field : level.getDeclaredFields()) {
                        fill(known, field);
                    }
                }
            }
            return known;
        }

        private void fill(Object bean, Field field) {
            field.setAccessible(true);
            try {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(bean, em);
                } else if (field.getType() == TransactionSynchronizationRegistry.class) {
                    field.set(bean, registry());
                } else if (field.isAnnotationPresent(ConfigProperty.class)) {
                    field.set(bean, setting(field));
                } else if (field.isAnnotationPresent(Inject.class)) {
                    field.set(bean, field.getType() == Instance.class ? any(field) : one(field.getType()));
                }
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Where the application keeps its files; every other setting is left as it is without one. */
        private Object setting(Field field) {
            ConfigProperty asked = field.getAnnotation(ConfigProperty.class);
            return field.getType() == int.class ? Integer.valueOf(asked.defaultValue()) : asked.name().equals("countyhall.home") ? home : Optional.empty();
        }

        private Object infrastructure(Class<?> wanted) {
            if (wanted == Clock.class) {
                return clock;
            } else if (wanted == CurrentUser.class) {
                return user;
            } else if (wanted == Audit.class) {
                return (Audit) (what, subject, before, after) -> trail.add(what + " " + subject);
            } else if (wanted == WorkingCalendar.class) {
                return Fixtures.CALENDAR;
            } else if (wanted == MailQueue.class) {
                return Proxy.newProxyInstance(wanted.getClassLoader(), new Class<?>[] {MailQueue.class}, (proxy, method, args) -> {
                    trail.add("mail." + method.getName() + " " + args[0]);
                    return null;
                });
            } else if (wanted == Colleagues.class) {
                return COLLEAGUES;
            } else if (wanted == Together.class) {
                return TestDatabase.together(em);
            }
            return wanted == Event.class ? Proxy.newProxyInstance(wanted.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                tell(args[0]);
                return null;
            }) : null;
        }

        /** Whoever listens hears it in the same transaction, as in the application. */
        private void tell(Object event) throws Throwable {
            for (Class<?> bean : beans().toList()) {
                for (Method method : bean.getDeclaredMethods()) {
                    if (Arrays.stream(method.getParameters()).anyMatch(parameter -> listensTo(parameter, event))) {
                        method.setAccessible(true);
                        try {
                            method.invoke(made(bean), event);
                        } catch (InvocationTargetException refused) {
                            throw refused.getCause();
                        }
                    }
                }
            }
        }

        private boolean listensTo(Parameter parameter, Object event) {
            return parameter.isAnnotationPresent(Observes.class) && parameter.getType().isInstance(event);
        }

        /** What waits for the end of the transaction is done now. */
        private void end() {
            last.forEach(Synchronization::beforeCompletion);
        }

        private TransactionSynchronizationRegistry registry() {
            return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(Step.class.getClassLoader(),
                    new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, args) -> switch (method.getName()) {
                        case "getTransactionKey" -> this;
                        case "getResource" -> kept.get(args[0]);
                        case "putResource" -> kept.put(args[0], args[1]);
                        case "registerInterposedSynchronization" -> last.add((Synchronization) args[0]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        private Object any(Field field) {
            Class<?> wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            return Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) ->
                    method.getName().equals("get") ? one(wanted) : null);
        }
    }

    /** Something of another module that no step of these tests needs: whoever calls it after all is told so. */
    private static Object absent(Class<?> wanted) {
        return Proxy.newProxyInstance(wanted.getClassLoader(), new Class<?>[] {wanted}, (proxy, method, args) -> {
            throw new UnsupportedOperationException("there is no " + wanted.getName() + " in this office");
        });
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private static Stream<Class<?>> beans() {
        return CLASSES.stream().filter(type -> type.isAnnotationPresent(ApplicationScoped.class) && !type.getPackageName().contains(".web"));
    }

    /** All classes of the module, wherever they lie: in a folder, or in the module's jar. */
    private static List<Class<?>> classes() {
        try {
            Path source = Path.of(Case.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(source)) {
                return classes(source);
            }
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/countyhall/complaints"))) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> type(name.substring(0, name.length() - ".class".length()).replace('/', '.'))).toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, WholeOffice.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
