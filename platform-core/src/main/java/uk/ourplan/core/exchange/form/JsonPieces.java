package uk.ourplan.core.exchange.form;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON token by token, so that a field given twice and the line of each value are still known. */
final class JsonPieces {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(400)
                    .maxNameLength(2_000)
                    .build())
            .build();

    private JsonPieces() {}

    static Piece read(String text) throws UnreadableFile {
        Building building = new Building();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            boolean whole = false;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (whole) {
                    throw new UnreadableFile(
                            line, "something follows the end of the record. Send one record at a time.");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                take(building, parser, token, line);
                whole = depth == 0;
            }
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableFile(line(tooMuch), "a name, a number or the depth is far beyond what the form needs.");
        } catch (JacksonException broken) {
            throw new UnreadableFile(
                    line(broken), "this is not JSON any more. Look at quotation marks, commas and brackets.");
        }
        return building.whole();
    }

    private static void take(Building building, JsonParser parser, JsonToken token, int line) throws UnreadableFile {
        switch (token) {
            case START_OBJECT, START_ARRAY -> building.start(line, token == JsonToken.START_ARRAY);
            case END_OBJECT, END_ARRAY -> building.end();
            case PROPERTY_NAME -> building.name(parser.currentName(), line);
            case VALUE_STRING -> building.add(new Piece.Text(line, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> building.add(Scalars.digits(parser.getString(), line));
            case VALUE_TRUE, VALUE_FALSE -> building.add(new Piece.Truth(line, token == JsonToken.VALUE_TRUE));
            case VALUE_NULL -> building.add(new Piece.Nothing(line));
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A parser of text gives no " + token + ".");
        }
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }
}
