//! What a register of the items of a list is made of: fields and codes that there are, and each code once.

use std::collections::BTreeSet;

use centre_checks::{FieldKind, catalogue};

#[test]
fn a_register_has_each_code_of_its_rule_once_and_fields_of_its_list() {
    let mut registers = 0;
    for procedure in &catalogue().procedures {
        let Some(register) = procedure.register else { continue };
        registers += 1;
        let fields = procedure.form.iter().flat_map(|section| section.fields);
        let list = fields
            .clone()
            .find(|field| field.name == register.list)
            .expect("a list");
        let FieldKind::List { sections, max: _ } = list.kind else {
            panic!("{} is no list", register.list)
        };
        let names: BTreeSet<&str> = (sections.iter())
            .flat_map(|section| section.fields)
            .map(|field| field.name)
            .collect();
        for name in [register.body, register.told, register.told_on] {
            assert!(names.contains(name), "{name}");
        }
        let rule = (procedure.rules.iter())
            .find(|rule| rule.id == register.rule)
            .expect("a rule");
        assert_eq!(rule.each, Some(register.list));
        let means = &register.means;
        let mut codes = [means.tell, means.told, means.fix, means.ask, means.record].concat();
        codes.sort_unstable();
        let mut said: Vec<&str> = rule.says.iter().map(|say| say.code).collect();
        said.sort_unstable();
        assert_eq!(codes, said);
        // Only what has been told has passed.
        for say in rule.says {
            assert_eq!(
                say.outcome == centre_checks::Outcome::Passed,
                means.told.contains(&say.code),
                "{}",
                say.code
            );
        }
    }
    assert_eq!(registers, 1);
}
