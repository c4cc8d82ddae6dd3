"""Notices, web pages, minutes, bulletins of areas of every kind: what each says of itself. The places are invented."""

from __future__ import annotations

from datetime import date

import pytest

from zsaudit.documents.read import read_text

DOCUMENTS = [
    pytest.param(
        ("关于放假的通知\n5月1日至5日放假，共5天。\n白水市教育局\n2021年4月25日\n"),
        ("关于放假的通知", "白水市教育局", None, date(2021, 4, 25), "白水市"),
        id="a notice of one sentence",
    ),
    pytest.param(
        ("白教〔2021〕12号\n全市新增学位450个。\n白水市教育局\n2021年4月25日\n"),
        (None, "白水市教育局", "白教〔2021〕12号", date(2021, 4, 25), "白水市"),
        id="a number above a text without a title",
    ),
    pytest.param(
        ("白教〔2021〕12号\n关于放假的通知\n5月1日至5日放假。\n白水市教育局\n2021年4月25日\n"),
        ("关于放假的通知", "白水市教育局", "白教〔2021〕12号", date(2021, 4, 25), "白水市"),
        id="a number above the title",
    ),
    pytest.param(
        ("关于下达学位建设任务的通知\n白教发〔2021〕12号\n全市新增学位450个。\n"),
        ("关于下达学位建设任务的通知", None, "白教发〔2021〕12号", None, None),
        id="a number under the title and no sign-off",
    ),
    pytest.param(
        (
            "白水市教育局关于下达学位建设任务的通知（白教发〔2021〕12号）\n"
            "各县（区）教育局：\n"
            "全市新增学位450个。\n"
            "白水市教育局 2021年4月25日\n"
        ),
        ("白水市教育局关于下达学位建设任务的通知", "白水市教育局", "白教发〔2021〕12号", date(2021, 4, 25), "白水市"),
        id="the number in brackets behind the title",
    ),
    pytest.param(
        ("白水市2020年教育事业统计公报\n（2021年3月5日）\n2020年末，全市共有学校120所，在校生12万人。\n"),
        ("白水市2020年教育事业统计公报", None, None, date(2021, 3, 5), "白水市"),
        id="a bulletin with its date in brackets under the title",
    ),
    pytest.param(
        ("白水市2020年教育事业统计公报\n白水市统计局\n（2021年3月5日）\n2020年末，全市共有学校120所。\n"),
        ("白水市2020年教育事业统计公报", "白水市统计局", None, date(2021, 3, 5), "白水市"),
        id="issuer and date under the title",
    ),
    pytest.param(
        (
            "白水市新建学校12所\n"
            "发布时间：2021-03-05 来源：市教育局 浏览次数：12\n"
            "今年，全市新建学校12所，新增学位1.2万个。\n"
        ),
        ("白水市新建学校12所", None, None, date(2021, 3, 5), "白水市"),
        id="a web page with time, source and hits in one line",
    ),
    pytest.param(
        (
            "白水市新建学校12所\n"
            "2021-03-05 10:32 来源：白水市教育局 【字体：大 中 小】 打印\n"
            "今年，全市新建学校12所，新增学位1.2万个。\n"
        ),
        ("白水市新建学校12所", None, None, date(2021, 3, 5), "白水市"),
        id="a web page with a bare time before the source",
    ),
    pytest.param(
        (
            "白水市新建学校12所\n"
            "信息来源：市教育局 | 发布日期：2021/03/05 | 阅读：120次\n"
            "今年，全市新建学校12所，新增学位1.2万个。\n"
        ),
        ("白水市新建学校12所", None, None, date(2021, 3, 5), "白水市"),
        id="a web page with bars between source and date",
    ),
    pytest.param(
        (
            "白水市教育局关于公布示范学校名单的通知\n"
            "白教〔2021〕9号\n"
            "各区教育局：\n"
            "经评审，认定示范学校12所。\n"
            "附件：1.示范学校名单\n"
            "　　　2.示范学校管理办法\n"
            "白水市教育局\n"
            "2021年3月5日\n"
            "附件1\n"
            "示范学校名单\n"
            "第一小学、第二小学等12所。\n"
        ),
        ("白水市教育局关于公布示范学校名单的通知", "白水市教育局", "白教〔2021〕9号", date(2021, 3, 5), "白水市"),
        id="a notice with attachments",
    ),
    pytest.param(
        (
            "白水市教育局关于2021年招生计划的公告\n"
            "2021年全市计划招生1200人。\n"
            "白水市教育局\n"
            "2021年5月6日\n"
            "学校 计划数 班级数\n"
            "第一中学 600 12\n"
            "第二中学 600 12\n"
        ),
        ("白水市教育局关于2021年招生计划的公告", "白水市教育局", None, date(2021, 5, 6), "白水市"),
        id="a notice with a table below the date",
    ),
    pytest.param(
        (
            "白水市人民政府专题会议纪要\n"
            "〔2021〕15号\n"
            "2021年3月5日，副市长张三主持召开会议，研究学校建设工作。会议议定，新建学校12所。\n"
            "出席：张三、李四\n"
            "白水市人民政府办公室\n"
            "2021年3月10日印发\n"
        ),
        ("白水市人民政府专题会议纪要", "白水市人民政府办公室", None, date(2021, 3, 10), "白水市"),
        id="minutes printed later",
    ),
    pytest.param(
        (
            "市政府常务会议纪要\n"
            "第15期\n"
            "白水市人民政府办公室　　2021年3月10日\n"
            "3月5日，市长张三主持召开会议。会议决定，新建学校12所。\n"
        ),
        ("市政府常务会议纪要", "白水市人民政府办公室", None, date(2021, 3, 10), "白水市"),
        id="minutes with issuer and date in one line of the head",
    ),
    pytest.param(
        (
            "白水市新增学位1.2万个\n"
            "本报讯（记者 王五）记者从市教育局获悉，今年全市新增学位1.2万个。\n"
            "《白水日报》2021年3月5日\n"
        ),
        ("白水市新增学位1.2万个", None, None, date(2021, 3, 5), "白水市"),
        id="a report of a newspaper named with its day",
    ),
    pytest.param(
        (
            "白水市新增学位1.2万个\n"
            "2021-03-05 白水日报\n"
            "本报白水3月5日电（记者王五 通讯员赵六）今年，全市新增学位1.2万个。\n"
        ),
        ("白水市新增学位1.2万个", None, None, date(2021, 3, 5), "白水市"),
        id="a report with a dateline",
    ),
    pytest.param(
        (
            "白水市2020年国民经济和社会发展统计公报\n"
            "白水市统计局 国家统计局白水调查队\n"
            "2021年3月25日\n"
            "一、综合\n"
            "初步核算，全年生产总值1200亿元，增长3.5%。\n"
            "二、教育\n"
            "年末全市共有学校120所。\n"
            "注：本公报数据为初步统计数。\n"
        ),
        (
            "白水市2020年国民经济和社会发展统计公报",
            "白水市统计局、国家统计局白水调查队",
            None,
            date(2021, 3, 25),
            "白水市",
        ),
        id="a bulletin of two issuers",
    ),
    pytest.param(
        ("白水市城东区教育局关于2021年工作的总结\n全区新建学校3所。\n白水市城东区教育局\n2022年1月5日\n"),
        ("白水市城东区教育局关于2021年工作的总结", "白水市城东区教育局", None, date(2022, 1, 5), "城东区"),
        id="a bureau of a district",
    ),
    pytest.param(
        ("玉泉高新区2021年工作总结\n全区新增企业120家。\n玉泉高新区管委会\n2022年1月5日\n"),
        ("玉泉高新区2021年工作总结", "玉泉高新区管委会", None, date(2022, 1, 5), "玉泉高新区"),
        id="a zone with a name",
    ),
    pytest.param(
        ("关于2021年工作的总结\n全区新增企业120家。\n玉泉市经济技术开发区管理委员会\n2022年1月5日\n"),
        ("关于2021年工作的总结", "玉泉市经济技术开发区管理委员会", None, date(2022, 1, 5), "玉泉市经济技术开发区"),
        id="a zone of a city",
    ),
    pytest.param(
        (
            "国务院关于加强学校安全工作的意见\n"
            "国发〔2021〕9号\n"
            "各省、自治区、直辖市人民政府：\n"
            "到2025年，新建学校1200所。\n"
            "国务院\n"
            "2021年3月5日\n"
        ),
        ("国务院关于加强学校安全工作的意见", "国务院", "国发〔2021〕9号", date(2021, 3, 5), "全国"),
        id="the state council",
    ),
    pytest.param(
        (
            "教育部等六部门关于推进教育新型基础设施建设的指导意见\n"
            "教科信〔2021〕2号\n"
            "各省教育厅：\n"
            "到2025年，建成1200所。\n"
            "教育部\n"
            "2021年7月1日\n"
        ),
        (
            "教育部等六部门关于推进教育新型基础设施建设的指导意见",
            "教育部",
            "教科信〔2021〕2号",
            date(2021, 7, 1),
            "全国",
        ),
        id="a ministry with five others",
    ),
    pytest.param(
        (
            "青禾彝族自治州教育和体育局关于2021年工作的总结\n"
            "全州新建学校3所。\n"
            "青禾彝族自治州教育和体育局\n"
            "2022年1月5日\n"
        ),
        (
            "青禾彝族自治州教育和体育局关于2021年工作的总结",
            "青禾彝族自治州教育和体育局",
            None,
            date(2022, 1, 5),
            "青禾彝族自治州",
        ),
        id="an autonomous prefecture",
    ),
    pytest.param(
        ("白音盟教育局2021年工作总结\n全盟新建学校3所。\n白音盟教育局\n2022年1月5日\n"),
        ("白音盟教育局2021年工作总结", "白音盟教育局", None, date(2022, 1, 5), "白音盟"),
        id="a league",
    ),
    pytest.param(
        ("乌兰旗教育局2021年工作总结\n全旗新建学校3所。\n乌兰旗教育局\n2022年1月5日\n"),
        ("乌兰旗教育局2021年工作总结", "乌兰旗教育局", None, date(2022, 1, 5), "乌兰旗"),
        id="a banner",
    ),
    pytest.param(
        ("和南地区行署办公室关于2021年工作的通报\n全地区新建学校3所。\n和南地区行署办公室\n2022年1月5日\n"),
        ("和南地区行署办公室关于2021年工作的通报", "和南地区行署办公室", None, date(2022, 1, 5), "和南地区"),
        id="a region",
    ),
    pytest.param(
        ("白水市城东区清泉街道办事处2021年工作总结\n辖区新建社区学校3所。\n白水市城东区清泉街道办事处\n2022年1月5日\n"),
        ("白水市城东区清泉街道办事处2021年工作总结", "白水市城东区清泉街道办事处", None, date(2022, 1, 5), "清泉街道"),
        id="a street of a district",
    ),
    pytest.param(
        ("青岭林区人民政府2021年工作总结\n全区新建学校3所。\n青岭林区人民政府\n2022年1月5日\n"),
        ("青岭林区人民政府2021年工作总结", "青岭林区人民政府", None, date(2022, 1, 5), "青岭林区"),
        id="a forest district",
    ),
    pytest.param(
        ("学校建设情况\n新建学校3所。\n2022年1月5日\n"),
        ("学校建设情况", None, None, date(2022, 1, 5), None),
        id="nothing but a date",
    ),
    pytest.param(
        ("城东实验学校2021年工作总结\n学校新增教师3人。\n城东实验学校\n2022年1月5日\n"),
        ("城东实验学校2021年工作总结", "城东实验学校", None, date(2022, 1, 5), None),
        id="a school",
    ),
]


@pytest.mark.parametrize(("text", "told"), DOCUMENTS)
def test_a_document_tells_its_title_issuer_number_date_and_place(text, told):
    document = read_text("x.txt", text)
    stated = (document.title, document.issuer, document.number)
    assert (*(x.value if x else None for x in stated), document.date, document.place) == told
