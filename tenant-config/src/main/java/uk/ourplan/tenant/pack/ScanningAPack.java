package uk.ourplan.tenant.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import uk.ourplan.tenant.policy.type.Fault;

/**
 * A first walk over a file that may come from anywhere: on which line each place stands, and what no policy needs and so no
 * file may have (anchors, aliases, tags, deep nesting, characters that nobody types).
 */
final class ScanningAPack {

    /** Many times what the largest policy takes. */
    static final int LONGEST = 400_000;

    private static final int DEEPEST = 20;
    private static final int MOST_FAULTS = 50;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private ScanningAPack() {}

    /** The walk; a {@link tools.jackson.core.JacksonException} where the text is no YAML. */
    static ScanningAPack walk(YAMLMapper yaml, String text) {
        ScanningAPack scan = new ScanningAPack();
        if (text.length() > LONGEST) {
            scan.faults.add(new Fault("", "The file is too long: a policy has at most " + LONGEST + " characters."));
            return scan;
        }
        try (YAMLParser parser = (YAMLParser) yaml.createParser(text)) {
            scan.walk(parser);
        }
        return scan;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The line on which a place stands, or the nearest around it that is there; {@code null} where there is none. */
    @Nullable
    Integer line(String at) {
        for (String place = at; !place.isEmpty(); place = around(place)) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static String around(String place) {
        return place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
    }

    private void walk(YAMLParser parser) {
        int depth = 0;
        for (JsonToken token = parser.nextToken();
                token != null && faults.size() < MOST_FAULTS;
                token = parser.nextToken()) {
            String at = place(parser.streamReadContext());
            int line = parser.currentTokenLocation().getLineNr();
            if (!at.isEmpty()) {
                lines.putIfAbsent(at, line);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth > DEEPEST) {
                faults.add(new Fault("line " + line, "This is nested deeper than any policy is."));
                return;
            }
            oddity(parser, token, at.isEmpty() ? "line " + line : at);
        }
    }

    private void oddity(YAMLParser parser, JsonToken token, String at) {
        if (parser.isCurrentAlias()) {
            faults.add(new Fault(at, "It points at another place (*). Write the value out."));
        } else if (parser.getObjectId() != null && !token.isStructEnd()) {
            faults.add(new Fault(at, "It is named for use elsewhere (&). Leave the name out."));
        } else if (parser.getTypeId() != null && !token.isStructEnd()) {
            faults.add(new Fault(at, "It has a tag (!). Leave the tag out."));
        }
        if ((token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME)
                && !isTyped(token == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString())) {
            faults.add(new Fault(at, "It has characters that nobody types, such as a zero byte. Take them out."));
        }
    }

    private static boolean isTyped(@Nullable String text) {
        return text == null || text.codePoints().allMatch(ScanningAPack::isTyped);
    }

    private static boolean isTyped(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE);
    }

    /** As faults name it: {@code changes[1].settings.auth.funding_levels[0].role}. */
    private static String place(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        String around = place(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? around + "[" + context.getCurrentIndex() + "]" : around;
        }
        String name = context.currentName();
        return name == null ? around : around.isEmpty() ? name : around + "." + name;
    }
}
