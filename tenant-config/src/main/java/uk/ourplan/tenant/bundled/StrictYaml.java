package uk.ourplan.tenant.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML of this library, where an unknown key, a key that comes twice or a missing part is a failure. */
final class StrictYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictYaml() {}

    static <T> T read(String resource, Class<T> type) {
        try (@Nullable InputStream in = StrictYaml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file " + resource + " is not in this build.");
            }
            T read = MAPPER.readValue(in, type);
            complete(resource, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a record does not call nullable has to be there; the mapper would let it pass. */
    private static void complete(String at, @Nullable Object read) {
        switch (read) {
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    Object value = part(record, part);
                    if (value == null && !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        throw new IllegalArgumentException(at + " leaves out " + part.getName() + ".");
                    }
                    complete(at, value);
                }
            }
            case List<?> list -> list.forEach(each -> complete(at, each));
            case Map<?, ?> map -> map.forEach((key, each) -> complete(at + ", " + key, each));
            case null, default -> {
                // text, a number, a day: there is nothing inside
            }
        }
    }

    private static @Nullable Object part(Record record, RecordComponent part) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
