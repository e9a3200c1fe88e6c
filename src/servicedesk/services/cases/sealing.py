"""A passport in the vault and out of it."""

import json
from datetime import date

from servicedesk.domain.case_refusals import PassportErased
from servicedesk.domain.codes import grouped
from servicedesk.domain.lost_case import LostCase
from servicedesk.domain.passport import Passport
from servicedesk.services.cases.ports import Vault


def sealed(passport: Passport, vault: Vault) -> bytes:
    """The passport as the database keeps it."""
    born = None if passport.born_on is None else passport.born_on.isoformat()
    facts = [passport.digits, passport.issued_by, passport.issued_on.isoformat(), born]
    return vault.seal(json.dumps(facts, ensure_ascii=False))


def passport_of(case: LostCase, vault: Vault) -> Passport:
    """The passport of a case; raises PassportErased after its term, KeyMissing."""
    if case.erased_on is not None:
        raise PassportErased(number=grouped(case.number), on=case.erased_on)
    digits, issued_by, issued_on, born = json.loads(vault.open(case.sealed))
    return Passport(
        digits, issued_by, date.fromisoformat(issued_on), None if born is None else date.fromisoformat(born)
    )
