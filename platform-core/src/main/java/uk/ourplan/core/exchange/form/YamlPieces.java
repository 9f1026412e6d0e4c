package uk.ourplan.core.exchange.form;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML event by event. Anchors, aliases and tags are refused: the form needs none, and a few lines of them can stand
 * for a file of any size.
 */
final class YamlPieces {

    private final Building building = new Building();
    private final Mistakes mistakes;
    private int documents;

    private YamlPieces(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static Piece read(String text, int most, Mistakes mistakes) throws UnreadableFile {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(most).build();
        YamlPieces reader = new YamlPieces(mistakes);
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                reader.take(event);
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new UnreadableFile(
                    line, "this is not YAML any more. Look at quotation marks, colons and how far lines are set in.");
        } catch (YamlEngineException broken) {
            throw new UnreadableFile(
                    1, "there is a character that YAML does not allow. Save the file as plain UTF-8 text.");
        }
        return reader.building.whole();
    }

    private void take(Event event) throws UnreadableFile {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        if (event instanceof NodeEvent node) {
            anchored(node, line);
        }
        switch (event.getEventId()) {
            case DocumentStart -> oneDocument(line);
            case MappingStart, SequenceStart -> {
                tagged(((CollectionStartEvent) event).getTag(), line);
                plainName(line);
                building.start(line, event.getEventId() == Event.ID.SequenceStart);
            }
            case MappingEnd, SequenceEnd -> building.end();
            case Scalar -> scalar((ScalarEvent) event, line);
            case Alias -> building.add(new Piece.Refused(line));
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        }
    }

    private void scalar(ScalarEvent scalar, int line) throws UnreadableFile {
        tagged(scalar.getTag(), line);
        if (building.awaitsName()) {
            building.name(scalar.getValue(), line);
        } else {
            building.add(
                    scalar.isPlain() ? Scalars.bare(scalar.getValue(), line) : new Piece.Text(line, scalar.getValue()));
        }
    }

    private void anchored(NodeEvent node, int line) throws UnreadableFile {
        if (node.getAnchor().isPresent()) {
            mistakes.add(
                    building.at(),
                    line,
                    "anchors (&) and aliases (*) are not taken. Write it out in full, or put the text in quotes.");
        }
        if (node instanceof AliasEvent) {
            plainName(line);
        }
    }

    private void tagged(Optional<String> tag, int line) {
        if (tag.isPresent()) {
            mistakes.add(building.at(), line, "tags (!) are not taken. Leave it out, or put the text in quotes.");
        }
    }

    private void plainName(int line) throws UnreadableFile {
        if (building.awaitsName()) {
            throw new UnreadableFile(line, "the name of a field is a plain word.");
        }
    }

    private void oneDocument(int line) throws UnreadableFile {
        if (++documents > 1) {
            throw new UnreadableFile(line, "a second document starts here (---). Send one record at a time.");
        }
    }
}
