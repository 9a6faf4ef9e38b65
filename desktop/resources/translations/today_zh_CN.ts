<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>其他交代</translation>
    </message>
    <message>
        <source>Notes for the colleague</source>
        <translation>给接班人的交代</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>清单以外要交代的事</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The sheet is kept. Choose a printer.</source>
        <translation>交接班单已存档，请选择打印机。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>文件写不进这个文件夹，请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>To supervise</source>
        <translation>待督办</translation>
    </message>
    <message>
        <source>No case calls for a supervision order.</source>
        <translation>没有需要督办的投诉。</translation>
    </message>
    <message>
        <source>Order not answered</source>
        <translation>督办未回复</translation>
    </message>
    <message>
        <source>Overdue twice</source>
        <translation>两次超期</translation>
    </message>
    <message>
        <source>Long overdue</source>
        <translation>严重超期</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>会办回复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>To contact today</source>
        <translation>今天约定联系</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有超期的投诉。</translation>
    </message>
    <message>
        <source>Nothing more ends today.</source>
        <translation>今天没有其他到期的时限。</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>今天没有约定联系的群众。</translation>
    </message>
    <message>
        <source>No request waits for a decision.</source>
        <translation>没有待审批的申请。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>险情警示</translation>
    </message>
    <message>
        <source>No new case speaks of danger.</source>
        <translation>没有待处置的险情警示。</translation>
    </message>
    <message>
        <source>Alarm to answer</source>
        <translation>警示待处置</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>今日各部分</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>看谁的</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Your role hands over no shift.</source>
        <translation>您的角色不办理交接班。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全大厅</translation>
    </message>
</context>
</TS>
