package uk.ourplan.web.plan.sheet;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Pruned;

/**
 * Saves one section whenever it was changed: one save at a time, again when something was typed meanwhile, again later when
 * the core cannot be reached, and not at all while somebody else's version waits for a decision. What was typed stays. A save
 * that arrived although its answer was lost is no clash: what stands there is what was sent.
 */
public final class Autosave {

    private static final int STATUS_CLASH = 412;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** What becomes of the saving. */
    public interface Told {

        void saving();

        void saved(Keeping.Kept kept);

        /** Not saved; it is tried again after a while. */
        void later(Trouble trouble, Duration wait);

        /** Not saved and will not be until it is changed. */
        void refused(Trouble trouble);

        void clash(SectionView theirs);
    }

    private final Ask ask;
    private final Keeping keeping;
    private final SectionName section;
    private final Desk desk;
    private final Told told;
    private boolean saving;
    private boolean unsaved;
    private boolean clashed;
    private Duration wait = FIRST_WAIT;
    private @Nullable ObjectNode unanswered;
    private @Nullable Runnable whenSaved;

    public Autosave(Ask ask, Keeping keeping, SectionName section, Desk desk, Told told) {
        this.ask = ask;
        this.keeping = keeping;
        this.section = section;
        this.desk = desk;
        this.told = told;
    }

    /** Something was typed. */
    public void changed() {
        unsaved = true;
        if (!saving && !clashed) {
            save();
        }
    }

    public boolean isUnsaved() {
        return unsaved || saving;
    }

    /** Tries at once what would be tried later. */
    public void now() {
        if (unsaved && !saving && !clashed) {
            save();
        }
    }

    /** Does this as soon as everything is saved. */
    public void whenSaved(Runnable then) {
        whenSaved = then;
        now();
    }

    /** The clash was decided: what is here is saved over their revision. */
    public void keepMine(SectionView theirs) {
        clashed = false;
        desk.revision(section, theirs.revision());
        changed();
    }

    /** The clash was decided: what stands there now is taken. */
    public void takeTheirs(SectionView theirs) {
        clashed = false;
        unsaved = false;
        desk.put(theirs);
    }

    private void save() {
        saving = true;
        unsaved = false;
        told.saving();
        ObjectNode sent = Pruned.copyOf(desk.content(section));
        ask.write(
                keeping.keep(section, desk.json().writeValueAsBytes(sent), "\"" + desk.revision(section) + "\""),
                this::saved,
                trouble -> failed(trouble, sent));
    }

    private void saved(Keeping.Kept kept) {
        saving = false;
        unanswered = null;
        wait = FIRST_WAIT;
        desk.revision(section, kept.section().revision());
        told.saved(kept);
        if (unsaved) {
            save();
        } else if (whenSaved != null) {
            Runnable then = whenSaved;
            whenSaved = null;
            then.run();
        }
    }

    private void failed(Trouble trouble, ObjectNode sent) {
        saving = false;
        JsonNode current = trouble.member("current");
        boolean clash = trouble.status() == STATUS_CLASH;
        if (clash && current != null && arrived(current)) {
            SectionView mine = desk.json().treeToValue(current, SectionView.class);
            unanswered = null;
            if (Pruned.isSame(sent, current.path("content"))) {
                saved(new Keeping.Kept(mine, () -> {}));
            } else {
                desk.revision(section, mine.revision());
                save();
            }
            return;
        }
        unsaved = true;
        if (clash && current != null) {
            clashed = true;
            told.clash(desk.json().treeToValue(current, SectionView.class));
        } else if (trouble.passing()) {
            unanswered = sent;
            told.later(trouble, wait);
            ask.after(wait, this::now);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        } else {
            told.refused(trouble);
        }
    }

    /** Whether what stands at the core is what was sent when no answer came. */
    private boolean arrived(JsonNode current) {
        ObjectNode before = unanswered;
        return before != null && Pruned.isSame(before, current.path("content"));
    }
}
