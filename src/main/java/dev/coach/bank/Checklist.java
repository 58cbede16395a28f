package dev.coach.bank;

import dev.coach.files.Faults;
import dev.coach.files.SourceText;
import dev.coach.files.StrictMap;
import dev.coach.files.Tree;
import java.util.List;
import java.util.Optional;

/** What to do before an interview, in groups. */
public record Checklist(String title, List<Group> groups) {
    public Checklist {
        groups = List.copyOf(groups);
    }

    /** Items that belong together. */
    public record Group(String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to do.
     *
     * @param what in the imperative
     * @param daysBefore when it is due: 0 is the day of the interview
     * @param command a command of the coach that helps
     */
    public record Item(String what, int daysBefore, Optional<String> command) {}

    /** Reads the checklist that ships with the coach. */
    public static Checklist read() {
        SourceText text = BankFiles.resource("/dev/coach/bank/checklist.yaml", "checklist.yaml");
        var faults = new Faults(text.name());
        StrictMap map = StrictMap.of(Tree.yaml(text, faults), faults);
        var checklist = new Checklist(
                map.text("title"),
                map.maps("groups").stream().map(Checklist::group).toList());
        map.done();
        faults.throwIfAny();
        return checklist;
    }

    private static Group group(StrictMap map) {
        var group = new Group(
                map.text("title"),
                map.maps("items").stream().map(Checklist::item).toList());
        map.done();
        return group;
    }

    private static Item item(StrictMap map) {
        var item = new Item(map.text("do"), map.integer("days_before").orElse(1), map.optionalText("try"));
        map.done();
        return item;
    }
}
