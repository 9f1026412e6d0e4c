package uk.ourplan.local.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.Execution;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.process.LoopbackPort;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.Tokens;

/** Starts the shared platform for {@link OnARunningPlatform} and hands out what journeys ask for. */
final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        started(context);
    }

    /** A journey with one instance for all of its tests asks in its constructor, which is before {@code beforeAll}. */
    private static Platform started(ExtensionContext context) {
        OnARunningPlatform journey = context.getRequiredTestClass().getAnnotation(OnARunningPlatform.class);
        Shared shared = shared(context);
        synchronized (shared) {
            try {
                shared.platform().start(List.of(journey.with()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return shared.platform();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return Stream.of(Platform.class, Tokens.class, Screens.class).anyMatch(type::equals);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Platform platform = started(context);
        if (type.equals(Screens.class)) {
            return isAlongside(context)
                    ? own(context, platform)
                    : shared(context, Screens.class, () -> new Screens(platform.settings()));
        }
        return type.equals(Tokens.class) ? new Tokens(platform.settings()) : platform;
    }

    /** Playwright belongs to one thread, so that a journey beside the others has a browser of its own. */
    private static boolean isAlongside(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(Execution.class);
    }

    private static Screens own(ExtensionContext context, Platform platform) {
        return context.getStore(HERE)
                .computeIfAbsent(context.getRequiredTestClass(), _ -> new Screens(platform.settings()), Screens.class);
    }

    private static Shared shared(ExtensionContext context) {
        return shared(context, Shared.class, Shared::new);
    }

    private static <T> T shared(ExtensionContext context, Class<T> type, java.util.function.Supplier<T> made) {
        return context.getRoot().getStore(HERE).computeIfAbsent(type, _ -> made.get(), type);
    }

    /** The platform of this build; JUnit closes it after the last journey. */
    private record Shared(Platform platform) implements AutoCloseable {

        Shared() {
            this(begin());
        }

        private static Platform begin() {
            try {
                return Platform.of(settings(), System.out::println);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static Settings settings() {
            Path project = Projects.folder();
            Map<Part, Integer> ports = new EnumMap<>(Part.class);
            Map<Part, String> memory = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                ports.put(part, LoopbackPort.anyFree().number());
                memory.put(part, part.usualMemory());
            }
            return new Settings(project, project.resolve("local-run/target/platform"), ports, memory, true);
        }

        @Override
        public void close() throws IOException {
            platform.close();
        }
    }
}
