package uk.ourplan.core.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.service.annotation.HttpExchange;

/** Every operation of the contract, read from the interfaces of {@code uk.ourplan.api}. */
final class Contract {

    private Contract() {}

    static List<Operation> operations() {
        return interfaces()
                .flatMap(Contract::operationsOf)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Class<?>> interfaces() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
        return scanner.findCandidateComponents("uk.ourplan.api").stream()
                .map(definition -> loaded(String.valueOf(definition.getBeanClassName())));
    }

    private static Stream<Operation> operationsOf(Class<?> api) {
        HttpExchange whole = api.getAnnotation(HttpExchange.class);
        String base = whole == null ? "" : either(whole.value(), whole.url());
        return Arrays.stream(api.getMethods())
                .filter(method -> AnnotatedElementUtils.isAnnotated(method, HttpExchange.class))
                .map(method -> operation(api, base, method));
    }

    private static Operation operation(Class<?> api, String base, Method method) {
        HttpExchange exchange = AnnotatedElementUtils.getMergedAnnotation(method, HttpExchange.class);
        if (exchange == null) {
            throw new IllegalStateException(method + " is no exchange.");
        }
        return new Operation(exchange.method(), base + either(exchange.value(), exchange.url()), api, method);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    record Operation(String method, String path, Class<?> api, Method declared) {

        String named() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return named();
        }
    }
}
