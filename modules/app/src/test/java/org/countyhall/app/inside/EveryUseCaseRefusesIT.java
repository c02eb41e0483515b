package org.countyhall.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.core.access.Role;
import org.countyhall.core.access.UseCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

/** Every method of every use case turns away each role that lacks its authority, and nobody, before anything happens. */
@ExtendWith(ArquillianExtension.class)
class EveryUseCaseRefusesIT {

    @Inject
    BeanManager beans;

    @Test
    void whoever_lacks_the_authority_is_refused() {
        List<String> letIn = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Bean<?> bean : useCases()) {
            Authority needed = bean.getBeanClass().getAnnotation(UseCase.class).value();
            for (CurrentUser person : peopleWithout(needed)) {
                for (Method method : methodsOf(bean.getBeanClass())) {
                    tried.add(bean.getBeanClass().getName());
                    String what = answer(bean, method, person);
                    if (!what.equals(Refused.class.getName())) {
                        letIn.add(bean.getBeanClass().getName() + "." + method.getName() + " needs " + needed + " and gave "
                                + person.displayName() + ": " + what);
                    }
                }
            }
        }
        assertThat(letIn).isEmpty();
        assertThat(tried).as("use cases that were tried").hasSizeGreaterThan(20)
                .anyMatch(name -> name.contains(".complaints.")).anyMatch(name -> name.contains(".finance."));
    }

    @Test
    void the_open_ones_are_few_and_known() {
        assertThat(useCases().stream().map(Bean::getBeanClass).filter(type -> type.getAnnotation(UseCase.class).value() == Authority.ANYBODY)
                .map(Class::getSimpleName).sorted()).allMatch(name -> OPEN.contains(name));
    }

    private static final Set<String> OPEN = Set.of("SignIn", "SignOut", "RecogniseToken", "ReadStanding", "SignInByProvider",
            "AnswerByLink", "ReadCalendar");

    private List<Bean<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
                .filter(bean -> bean.getBeanClass().getPackageName().contains(".application"))
                .toList();
    }

    private static List<CurrentUser> peopleWithout(Authority needed) {
        return Stream.concat(Stream.of(AnyRole.nobody()), Arrays.stream(Role.values()).map(AnyRole::with))
                .filter(person -> !person.may(needed)).map(CurrentUser.class::cast).toList();
    }

    private static List<Method> methodsOf(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private String answer(Bean<?> bean, Method method, CurrentUser person) {
        Object reference = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        Object[] nothing = Arrays.stream(method.getParameterTypes()).map(EveryUseCaseRefusesIT::emptyValue).toArray();
        return ActingAs.as(person, () -> {
            try {
                method.invoke(reference, nothing);
                return "let in";
            } catch (InvocationTargetException thrown) {
                return thrown.getCause().getClass().getName();
            } catch (IllegalAccessException hidden) {
                return "not callable";
            }
        });
    }

    private static Object emptyValue(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
