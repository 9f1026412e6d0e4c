package uk.ourplan.web.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsSpec {

    @ParameterizedTest
    @EnumSource(SectionName.class)
    void a_form_asks_exactly_what_its_section_holds(SectionName section) {
        Map<String, String> held = new TreeMap<>();
        held(section.type(), "", held);

        Map<String, String> asked = new TreeMap<>();
        asked(Forms.of(section).parts(), "", asked);

        assertThat(asked).isEqualTo(held);
    }

    private static void asked(List<Part> parts, String above, Map<String, String> into) {
        for (Part part : parts) {
            String path = above + part.key();
            switch (part) {
                case Part.Field field -> into.put(path, kind(field.kind()));
                case Part.Group group -> asked(group.parts(), group.key().isEmpty() ? above : path + ".", into);
                case Part.Many many -> {
                    if (!many.prefix().isBlank()) {
                        into.put(path + "[].id", "text");
                    }
                    asked(many.parts(), path + "[].", into);
                }
            }
        }
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain ->
                switch (plain) {
                    case LINE, TEXT, KEPT -> "text";
                    case DAY -> "day";
                    case POUNDS, WHOLE -> "whole";
                    case DECIMAL -> "decimal";
                    case YES_NO -> "yes or no";
                    case STATEMENTS -> "texts";
                    case PAIRS -> "pairs";
                };
            case Kind.OneOf one -> one.codes().getSimpleName();
            case Kind.AnyOf any -> "many " + any.codes().getSimpleName();
            case Kind.OneFrom from -> from.where() == Kind.Elsewhere.SECTIONS ? "SectionName" : "text";
            case Kind.AnyFrom from -> "texts";
        };
    }

    private static void held(Class<?> type, String above, Map<String, String> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = above + key(type, component);
            Type of = component.getGenericType();
            if (of instanceof ParameterizedType many && component.getType() == List.class) {
                Class<?> item = (Class<?>) many.getActualTypeArguments()[0];
                if (item.isRecord()) {
                    held(item, path + "[].", into);
                } else {
                    into.put(path, item == String.class ? "texts" : "many " + item.getSimpleName());
                }
            } else if (component.getType().isRecord()) {
                held(component.getType(), path + ".", into);
            } else {
                into.put(path, plain(component.getType()));
            }
        }
    }

    private static String plain(Class<?> type) {
        Map<Class<?>, String> plain = Map.of(
                String.class, "text",
                LocalDate.class, "day",
                Long.class, "whole",
                Integer.class, "whole",
                BigDecimal.class, "decimal",
                Boolean.class, "yes or no",
                Map.class, "pairs");
        return plain.getOrDefault(type, type.getSimpleName());
    }

    private static String key(Class<?> type, RecordComponent component) {
        try {
            JsonProperty named = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            JsonProperty onAccessor = component.getAccessor().getAnnotation(JsonProperty.class);
            JsonProperty property = named == null ? onAccessor : named;
            if (property != null) {
                return property.value();
            }
            return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
