package uk.ourplan.core.exchange.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Reads one person's record from JSON or YAML, or says everything that is wrong with it, each thing with its place. */
public final class PersonForm {

    /** A larger file is no record of one person; the samples have 35 kB. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private PersonForm() {}

    /** In which language a file is written. */
    public enum Written {
        JSON,
        YAML
    }

    /**
     * A record, typed, and as it came: what the platform has no place for yet is kept as well.
     *
     * @param asItCame the fields of the form, without {@code expected}
     */
    public record Read(PersonFile file, JsonNode asItCame) {}

    /**
     * The record in the file.
     *
     * @param councilOfCaller the only council that the file may name
     * @throws Refused with {@link Refusal.Unreadable}, every mistake in it
     */
    public static Read read(byte[] file, Written written, String councilOfCaller) {
        Mistakes mistakes = new Mistakes();
        try {
            String text = text(file);
            Piece pieces =
                    written == Written.JSON ? JsonPieces.read(text) : YamlPieces.read(text, MOST_BYTES, mistakes);
            References references = new References(mistakes);
            JsonNode node = new Fitting(mistakes, references).fit(pieces, ShapeOfRecords.PERSON_FILE, "", null);
            references.check();
            new Together(pieces, mistakes).check(councilOfCaller);
            if (mistakes.none()) {
                return new Read(MAPPER.treeToValue(node, PersonFile.class), node);
            }
        } catch (UnreadableFile broken) {
            mistakes.add("", broken.line(), broken.says());
        }
        throw new Refused(new Refusal.Unreadable(
                "The record was not taken in and nothing was changed. Mend what is listed and send it again.",
                mistakes.all()));
    }

    private static String text(byte[] file) throws UnreadableFile {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFile(
                    lineOf(file, bytes.position()), "these bytes are not UTF-8. Save the file as UTF-8.");
        }
    }

    private static int lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
