"""The mask, on real shapes of names and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.masking import COMPOUND_SURNAMES, mask_identity, mask_name, mask_phone


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("李静怡", "李＊＊"),
        ("李静", "李＊＊"),
        (" 李静怡 ", "李＊＊"),
        ("郑𬎆", "郑＊＊"),
        ("㛃小明", "㛃＊＊"),
        ("𫖯仁", "𫖯＊＊"),
        ("欧阳修文", "欧阳＊＊"),
        ("歐陽修", "歐陽＊＊"),
        ("欧阳", "欧＊＊"),
        ("万俟明", "万俟＊＊"),
        ("尉迟恭", "尉迟＊＊"),
        ("贺兰英", "贺＊＊"),
        ("李", "李＊＊"),
        ("阿不都热依木·买买提", "阿＊＊"),
        ("John Smith", "J＊＊"),
        ("山本一郎", "山＊＊"),
        ("葛\U000e0100明", "葛\U000e0100＊＊"),
        ("葛\ufe00", "葛\ufe00＊＊"),
        ("", ""),
        ("　", ""),
        ("安澜市恒信商贸有限公司", "安澜＊＊公司"),
        ("恒信公司", "恒＊＊公司"),
        ("城西区第三小学", "城西＊＊小学"),
        ("张氏小吃店", "张氏＊＊店"),
        ("王建社", "王＊＊"),
        ("欧阳建社", "欧阳＊＊"),
    ],
)
def test_names(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@given(st.sampled_from("李王张刘单仇曾") | st.sampled_from(sorted(COMPOUND_SURNAMES)), st.data())
def test_the_given_name_never_shows(surname: str, data: st.DataObject) -> None:
    given_name = data.draw(st.text("静怡伟强𬎆䶮", min_size=1, max_size=3))
    masked = mask_name(surname + given_name)
    assert masked == f"{surname}＊＊"
    assert not set(masked) & set(given_name)


@pytest.mark.parametrize(
    ("phone", "masked"),
    [
        ("13812346621", "138****6621"),
        ("138 1234 6621", "138****6621"),
        ("+86 138-1234-6621", "138****6621"),
        ("0590-6000127", "0590-****0127"),
        ("05906000127", "0590-****0127"),
        ("010-12345678", "010-****5678"),
        ("02112345678", "021-****5678"),
        ("0590-6000127转123", "0590-****0127"),
        ("6000127", "****0127"),
        ("60001270", "****1270"),
        ("+852 2345 6789", "****6789"),
        ("12345", "12345"),
        ("110", "110"),
        ("", ""),
    ],
)
def test_phones(phone: str, masked: str) -> None:
    assert mask_phone(phone) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("11010519491231002X", "110***********002X"),
        ("E12345678", "E******78"),
        ("H12", "***"),
        ("", ""),
    ],
)
def test_identity_numbers(number: str, masked: str) -> None:
    assert mask_identity(number) == masked
